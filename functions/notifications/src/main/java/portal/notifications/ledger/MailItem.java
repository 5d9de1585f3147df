package portal.notifications.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Write;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A ledger row, to and fro. */
final class MailItem {
  /**
   * The notices to staff of the time before rows said how they are handled. All had to arrive. No
   * notice is added here.
   */
  private static final Set<String> TO_STAFF_BEFORE =
      Set.of(
          "enquiry-notice",
          "answer-received",
          "quote-notice",
          "consents-notice",
          "withdrawal-notice",
          "material-notice",
          "mail-failed",
          "trail-altered");

  private MailItem() {}

  static Map<String, AttributeValue> encode(Mail mail) {
    return Item.builder()
        .put("pk", mail.key().subject())
        .put("sk", mail.key().sortKey())
        .put("to", mail.handling().to().code())
        .flag("mustArrive", mail.handling().mustArrive())
        .number("revision", mail.revision())
        .put("state", mail.state().code())
        .put("openState", place(mail.state()).map(Place::code))
        .put("due", Item.sortable(mail.due()))
        .number("attempt", mail.attempt())
        .flag("isRepeat", mail.isRepeat())
        .put("queuedAt", mail.queuedAt())
        .put("sentAt", mail.sentAt())
        .put("messageId", mail.messageId())
        .build();
  }

  /**
   * Where the index of open mails has those in this state. A claimed mail stays where it waited:
   * almost every claim is over a moment later, and moving there and away would be two writes more.
   */
  static Optional<Place> place(MailState state) {
    return switch (state) {
      case QUEUED, CLAIMED -> Optional.of(Place.WAITING);
      case UNKNOWN -> Optional.of(Place.UNKNOWN);
      default -> Optional.empty();
    };
  }

  /** Changes of a row that make its mail a claimed one, and touch no key of the index. */
  static Write.Change claim(Mail before, Mail claimed) {
    return new Write.Change(
        "SET #state = :state, revision = :revision, attempt = :attempt, claimEnds = :claimEnds",
        Map.of("#state", "state"),
        Map.of(
            ":state", Item.ofText(claimed.state().code()),
            ":revision", Item.ofNumber(claimed.revision()),
            ":attempt", Item.ofNumber(claimed.attempt()),
            ":claimEnds", Item.ofText(Item.sortable(claimed.due()))),
        isAt(before));
  }

  static Condition isAt(Mail before) {
    return Condition.is("revision", Item.ofNumber(before.revision()));
  }

  static Mail decode(Item item) {
    MailKey key =
        MailKey.ofRow(item.text("pk"), item.text("sk"))
            .orElseThrow(() -> new IllegalStateException("Not a mail's row"));
    return new Mail(
        key,
        handling(key, item),
        item.number("revision"),
        item.code("state", MailState::ofCode),
        Math.toIntExact(item.number("attempt")),
        item.flag("isRepeat"),
        item.optionalText("claimEnds").isPresent()
            ? item.instant("claimEnds")
            : item.instant("due"),
        item.instant("queuedAt"),
        item.optionalText("sentAt").map(Instant::parse),
        item.optionalText("messageId"));
  }

  private static Handling handling(MailKey key, Item item) {
    if (item.optionalText("to").isPresent()) {
      return new Handling(item.code("to", Recipient::ofCode), item.flag("mustArrive"));
    }
    boolean isToStaff = TO_STAFF_BEFORE.contains(key.notice());
    return new Handling(isToStaff ? Recipient.STAFF : Recipient.APPLICANT, true);
  }

  /** A partition of the index of open mails. */
  enum Place {
    /** What is to be sent, or being sent. */
    WAITING("queued"),
    UNKNOWN("unknown");

    private final String code;

    Place(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
