package portal.notifications.letters;

import portal.notifications.ledger.MailKey;
import portal.trail.Event;

/** A type of event that leads to a notice, and what makes a mail about one such event its own. */
public interface Occasion {

  /** The event's type. */
  String event();

  /** The key of the mail that follows an event. */
  MailKey key(String notice, Event happened);

  /** Each event leads to a mail about its aggregate. */
  record Each(String event) implements Occasion {
    @Override
    public MailKey key(String notice, Event happened) {
      return new MailKey(happened.aggregate().own(), notice, Long.toString(happened.version()));
    }
  }

  /**
   * The mail is about one thing of the event's aggregate, such as the message that it quotes.
   *
   * @param name what that thing's number is called in the event
   */
  record Numbered(String event, String name) implements Occasion {
    @Override
    public MailKey key(String notice, Event happened) {
      String number =
          happened
              .data()
              .number(name)
              .map(String::valueOf)
              .orElseThrow(() -> new IllegalStateException("No " + name));
      return new MailKey(happened.aggregate().own(), notice, number);
    }
  }
}
