package portal.notifications.letters;

import java.util.List;
import java.util.Optional;
import portal.certification.Language;

/**
 * What a mail says, before it has a form. No text of a visitor ever gets in: the address may be
 * somebody else's.
 *
 * @param quote words of staff to the applicant
 * @param code something to be typed
 * @param link where to go on
 */
public record Letter(
    Language language,
    String subject,
    String greeting,
    List<String> paragraphs,
    Optional<String> quote,
    Optional<Code> code,
    Optional<Link> link,
    String closing) {

  /** A code with what it is called. */
  public record Code(String label, String value) {}

  /** A link with what it is called. */
  public record Link(String label, String url) {}

  public Letter {
    paragraphs = List.copyOf(paragraphs);
  }

  Letter quoting(String words) {
    return new Letter(
        language, subject, greeting, paragraphs, Optional.of(words), code, link, closing);
  }

  Letter with(Code code) {
    return new Letter(
        language, subject, greeting, paragraphs, quote, Optional.of(code), link, closing);
  }

  Letter with(Link link) {
    return new Letter(
        language, subject, greeting, paragraphs, quote, code, Optional.of(link), closing);
  }
}
