package portal.notifications.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.capability.Capability;
import portal.capability.Secret;

/** The mail ledger. */
public interface Ledger {

  /** Queues a mail, unless its key is in the ledger already. */
  void queue(Mail mail);

  /**
   * Queues a mail that counts against a mailbox's share of the day, unless its key is in the ledger
   * already; beyond the share it is kept as suppressed.
   *
   * @return how it now stands in the ledger
   */
  Mail queueWithin(Share share, Mail mail);

  Optional<Mail> find(MailKey key);

  /** All mails about a subject, oldest first. */
  List<Mail> about(String subject);

  /** The open mails in this state that are due, the longest due first. */
  List<Mail> due(MailState state, Instant now, int most);

  /** Keeps a move, if the row is still at {@code before}'s revision. */
  boolean keep(Mail before, Mail after);

  /** Claims a mail and hands out what it carries, in one transaction, while the lease is held. */
  boolean claim(Mail before, Mail claimed, Lease lease, List<Minted> minted);

  /** Takes the lease, if nobody holds it. */
  Optional<Lease> lease(String owner, Instant now, Instant until);

  void release(Lease lease, Instant now);

  /** A secret beside what it opens. */
  record Minted(Secret secret, Capability capability) {}

  /**
   * How many mails one mailbox may be sent on one day by what strangers do.
   *
   * @param mailbox a hash of the address
   */
  record Share(String mailbox, LocalDate day, int most) {}
}
