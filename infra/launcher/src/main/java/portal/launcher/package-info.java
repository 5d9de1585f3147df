/**
 * The program behind {@code ./portal}: the embedded run, with every capability on its class path.
 */
@NullMarked
package portal.launcher;

import org.jspecify.annotations.NullMarked;
