package portal.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.language.Language;

/**
 * What a mail says, before it has a form. No text of a visitor ever gets in: the address may be
 * somebody else's.
 *
 * @param quote words of staff to the applicant
 * @param listing what the letter lists, below its words
 * @param code something to be typed
 * @param links where to go on
 */
public record Letter(
    Language language,
    String subject,
    String greeting,
    List<String> paragraphs,
    Optional<String> quote,
    List<Line> listing,
    Optional<Code> code,
    List<Link> links,
    String closing) {

  /**
   * One thing of a list.
   *
   * @param detail what is to be known of it; may be empty
   */
  public record Line(String name, String detail) {}

  /** A code with what it is called. */
  public record Code(String label, String value) {}

  /** A link with what it is called. */
  public record Link(String label, String url) {}

  public Letter {
    paragraphs = List.copyOf(paragraphs);
    listing = List.copyOf(listing);
    links = List.copyOf(links);
  }

  public Letter quoting(String words) {
    return new Letter(
        language, subject, greeting, paragraphs, Optional.of(words), listing, code, links, closing);
  }

  public Letter listing(List<Line> lines) {
    return new Letter(language, subject, greeting, paragraphs, quote, lines, code, links, closing);
  }

  public Letter with(Code code) {
    return new Letter(
        language, subject, greeting, paragraphs, quote, listing, Optional.of(code), links, closing);
  }

  /** The letter with one more link. */
  public Letter with(Link link) {
    List<Link> all = new ArrayList<>(links);
    all.add(link);
    return new Letter(language, subject, greeting, paragraphs, quote, listing, code, all, closing);
  }
}
