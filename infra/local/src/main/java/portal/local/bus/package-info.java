/**
 * Event buses, their rules, asynchronous invocation and the queues for what could not be delivered.
 */
@NullMarked
package portal.local.bus;

import org.jspecify.annotations.NullMarked;
