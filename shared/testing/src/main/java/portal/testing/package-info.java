/** Fakes, clocks and seeds for tests. */
@NullMarked
package portal.testing;

import org.jspecify.annotations.NullMarked;
