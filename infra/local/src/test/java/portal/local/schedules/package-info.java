/** Tests of {@code portal.local.schedules}. */
@org.jspecify.annotations.NullMarked
package portal.local.schedules;
