/** Notifications: which notices an event asks for, the mail ledger, dispatch and settlement. */
@NullMarked
package portal.notifications;

import org.jspecify.annotations.NullMarked;
