package portal.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import portal.notifications.ledger.Handling;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;
import portal.trail.Event;

/**
 * One of the notices that the portal mails: to whom, and on which occasions. Its words are a class
 * of their own, which nobody loads until they are written.
 *
 * @param code what it is called in rows, in JSON, and among the letters; it is stored for good
 * @param isCapped whether somebody unknown can bring it about at will, so that it is capped by
 *     address
 */
public record Notice(String code, Handling handling, boolean isCapped, List<Occasion> occasions) {

  public Notice {
    occasions = List.copyOf(occasions);
  }

  /** One to the applicant, which must arrive. */
  public static Notice toApplicant(String code) {
    return new Notice(code, new Handling(Recipient.APPLICANT, true), false, List.of());
  }

  /** One to somebody whom no case names, which must arrive. */
  public static Notice toAddressee(String code) {
    return new Notice(code, new Handling(Recipient.ADDRESSEE, true), false, List.of());
  }

  /** One to the office, which must arrive. */
  public static Notice toStaff(String code) {
    return new Notice(code, new Handling(Recipient.STAFF, true), false, List.of());
  }

  /**
   * The same, within a mailbox's share of the day.
   *
   * @throws IllegalStateException if it is about no case: of other mailboxes nobody here knows
   *     whose they are, so that whoever lets strangers enter an address keeps it from being flooded
   */
  public Notice capped() {
    if (handling.to() == Recipient.ADDRESSEE) {
      throw new IllegalStateException("No share is known of the mailbox that gets " + code);
    }
    return new Notice(code, handling, true, occasions);
  }

  /** Mailed whenever an event of this type has happened, too. */
  public Notice on(String event) {
    return on(new Occasion.Each(event));
  }

  /** Mailed on this occasion, too. */
  public Notice on(Occasion occasion) {
    List<Occasion> all = new ArrayList<>(occasions);
    all.add(occasion);
    return new Notice(code, handling, isCapped, all);
  }

  /** The key of the mail that follows an event. */
  public MailKey key(Event happened) {
    return occasions.stream()
        .filter(occasion -> occasion.event().equals(happened.type()))
        .map(occasion -> occasion.key(code, happened))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(code + " is not about this event"));
  }
}
