/** Tests of {@code portal.storage}. */
@org.jspecify.annotations.NullMarked
package portal.storage;
