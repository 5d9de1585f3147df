/** Proves that each capability has all that belongs to one, and finds what it brings for tests. */
@NullMarked
package portal.acceptance.house;

import org.jspecify.annotations.NullMarked;
