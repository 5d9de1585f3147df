package portal.notifications.ledger;

/**
 * How the mails of a notice are handled. It stands in each row of the ledger, so that a row can be
 * read without its letter, and after that letter is gone.
 *
 * @param mustArrive whether it is sent once more when nobody can tell whether it went out
 */
public record Handling(Recipient to, boolean mustArrive) {}
