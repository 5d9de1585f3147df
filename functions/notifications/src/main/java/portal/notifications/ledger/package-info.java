/** The mail ledger: a row per notice, from queued to settled. Pure but for its table. */
@NullMarked
package portal.notifications.ledger;

import org.jspecify.annotations.NullMarked;
