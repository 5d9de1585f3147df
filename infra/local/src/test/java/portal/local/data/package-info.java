/** Tests of {@code portal.local.data}. */
@org.jspecify.annotations.NullMarked
package portal.local.data;
