/**
 * Capability links and codes: secrets that open one thing for one purpose until they expire. Pure.
 */
@NullMarked
package portal.capability;

import org.jspecify.annotations.NullMarked;
