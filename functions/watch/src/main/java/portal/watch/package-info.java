/**
 * Sees that what happens still comes back from the bus: a heartbeat takes the way that every event
 * takes, from the table by stream, pipe and rule to a function.
 */
@NullMarked
package portal.watch;

import org.jspecify.annotations.NullMarked;
