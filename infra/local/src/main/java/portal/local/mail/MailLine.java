package portal.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail in a list: what its envelope and its first headers say.
 *
 * @param trouble what is wrong with its {@code .eml}; empty if nothing is
 */
public record MailLine(
    String id,
    String time,
    String from,
    String subject,
    List<String> recipients,
    Map<String, String> tags,
    String trouble) {
  public MailLine {
    recipients = List.copyOf(recipients);
    tags = Map.copyOf(tags);
  }

  static MailLine of(Envelope envelope, byte[] head) {
    try {
      var headers = new InternetHeaders(new ByteArrayInputStream(head));
      String from = text(headers.getHeader("From", ", "));
      String trouble = from.isEmpty() ? "Its .eml is damaged." : "";
      return of(envelope, from, text(headers.getHeader("Subject", null)), trouble);
    } catch (MessagingException e) {
      return without(envelope, "Its .eml is damaged.");
    }
  }

  static MailLine without(Envelope envelope, String trouble) {
    return of(envelope, envelope.sender(), "", trouble);
  }

  private static MailLine of(Envelope envelope, String from, String subject, String trouble) {
    return new MailLine(
        envelope.id(),
        envelope.time(),
        from,
        subject,
        envelope.recipients(),
        envelope.tags(),
        trouble);
  }

  private static String text(@Nullable String header) {
    if (header == null) {
      return "";
    }
    String line = MimeUtility.unfold(header);
    try {
      return MimeUtility.decodeText(line);
    } catch (UnsupportedEncodingException e) {
      return line;
    }
  }

  /** Whether it can be read whole. */
  public boolean isWhole() {
    return trouble.isEmpty();
  }

  /** What it is called. */
  public String title() {
    if (!isWhole()) {
      return trouble;
    }
    return subject.isEmpty() ? "(no subject)" : subject;
  }

  /** When it was sent, to the second, as people read it. */
  public String sentAt() {
    return ReadMail.readable(time);
  }
}
