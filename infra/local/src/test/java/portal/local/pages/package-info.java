/** Tests of {@code portal.local.pages}. */
@org.jspecify.annotations.NullMarked
package portal.local.pages;
