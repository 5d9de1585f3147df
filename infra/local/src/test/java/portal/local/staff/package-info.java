/** Tests of {@code portal.local.staff}. */
@org.jspecify.annotations.NullMarked
package portal.local.staff;
