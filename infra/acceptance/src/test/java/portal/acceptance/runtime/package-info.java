/**
 * Proves that every function's zip is whole: unpacked as Lambda does, run by its runtime client.
 */
@NullMarked
package portal.acceptance.runtime;

import org.jspecify.annotations.NullMarked;
