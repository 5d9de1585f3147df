package portal.notifications.ledger;

import java.time.Instant;

/**
 * The right to dispatch, held by one at a time. Its fence grows with every holder; who holds an old
 * one can neither renew it nor give it back.
 */
public record Lease(String owner, long fence, Instant until) {}
