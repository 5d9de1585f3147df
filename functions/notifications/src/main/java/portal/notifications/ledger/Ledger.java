package portal.notifications.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.capability.Capability;
import portal.capability.Confirmation;
import portal.capability.Secret;
import portal.trail.Answered;
import portal.trail.Event;

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

  /**
   * The open mails of which something is to be done: those unheard of for too long, then those that
   * wait to be sent or whose claim has run out, the longest due first. They are as they stand now,
   * not as an index knew them.
   */
  List<Mail> due(Instant now, int most);

  /** Keeps a move, if the row is still at {@code before}'s revision. */
  boolean keep(Mail before, Mail after);

  /** Keeps a move that a request has asked for, with what happened and the request's answer. */
  Committed keep(Mail before, Mail after, Event happened, Answered answered);

  /**
   * Hands out what a mail carries, then claims it, if the row is still at {@code before}'s
   * revision. Whoever is overtaken in between has handed out secrets that nobody will ever be told;
   * a confirmation code, which replaces another that somebody was told, is handed out with the
   * claim or not at all.
   */
  boolean claim(Mail before, Mail claimed, List<Minted> minted);

  /** Takes the lease, if nobody else holds it. */
  Optional<Lease> lease(String owner, Instant now, Instant until);

  /** Keeps the lease for longer, if nobody has taken it since. */
  Optional<Lease> renew(Lease lease, Instant until);

  void release(Lease lease, Instant now);

  /** What a mail's reader can act with once the mail is claimed. */
  sealed interface Minted {

    /** A secret beside what it opens. */
    record Opening(Secret secret, Capability capability) implements Minted {}

    /** A code, as it is kept, that takes the place of its subject's last. */
    record Confirming(Confirmation confirmation) implements Minted {}
  }

  /**
   * How many mails one mailbox may be sent on one day by what strangers do.
   *
   * @param mailbox a hash of the address
   */
  record Share(String mailbox, LocalDate day, int most) {}
}
