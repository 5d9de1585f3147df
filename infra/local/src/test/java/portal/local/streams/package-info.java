/** Tests of {@code portal.local.streams}. */
@org.jspecify.annotations.NullMarked
package portal.local.streams;
