package portal.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.notifications.ledger.Lease;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;

/** A ledger in memory, as strict as the table. */
final class InMemoryLedger implements Ledger {
  final Map<MailKey, Mail> mails = new HashMap<>();
  final List<Minted> minted = new ArrayList<>();
  private final Map<String, Integer> shares = new HashMap<>();
  private Lease lease = new Lease("", 0, Instant.MIN);

  @Override
  public void queue(Mail mail) {
    mails.putIfAbsent(mail.key(), mail);
  }

  @Override
  public Mail queueWithin(Share share, Mail mail) {
    if (!mails.containsKey(mail.key())) {
      boolean fits = shares.merge(share.mailbox() + share.day(), 1, Integer::sum) <= share.most();
      mails.put(mail.key(), fits ? mail : Mail.suppressed(mail.key(), mail.queuedAt()));
    }
    return find(mail.key()).orElseThrow();
  }

  @Override
  public Optional<Mail> find(MailKey key) {
    return Optional.ofNullable(mails.get(key));
  }

  @Override
  public List<Mail> about(String subject) {
    return mails.values().stream().filter(mail -> mail.key().subject().equals(subject)).toList();
  }

  @Override
  public List<Mail> due(MailState state, Instant now, int most) {
    return mails.values().stream()
        .filter(mail -> mail.state() == state && !mail.due().isAfter(now))
        .sorted(Comparator.comparing(Mail::due))
        .limit(most)
        .toList();
  }

  @Override
  public boolean keep(Mail before, Mail after) {
    boolean current =
        find(before.key()).filter(mail -> mail.revision() == before.revision()).isPresent();
    if (current) {
      mails.put(after.key(), after);
    }
    return current;
  }

  @Override
  public boolean claim(Mail before, Mail claimed, Lease held, List<Minted> secrets) {
    boolean done = held.fence() == lease.fence() && keep(before, claimed);
    if (done) {
      minted.addAll(secrets);
    }
    return done;
  }

  @Override
  public Optional<Lease> lease(String owner, Instant now, Instant until) {
    if (now.isBefore(lease.until())) {
      return Optional.empty();
    }
    lease = new Lease(owner, lease.fence() + 1, until);
    return Optional.of(lease);
  }

  @Override
  public void release(Lease held, Instant now) {
    if (held.fence() == lease.fence()) {
      lease = new Lease(held.owner(), held.fence(), now);
    }
  }
}
