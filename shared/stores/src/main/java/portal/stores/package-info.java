/** The real stores of all domains over tables in memory, for tests of functions. */
@NullMarked
package portal.stores;

import org.jspecify.annotations.NullMarked;
