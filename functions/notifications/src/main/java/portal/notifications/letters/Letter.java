package portal.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.language.Language;

/**
 * What a mail says, before it has a form. No text of a visitor gets in, but a case's title and its
 * applicant's name once the board has found it eligible: before, the address may be somebody
 * else's.
 *
 * @param quote words of staff to the applicant
 * @param code something to be typed
 * @param button the one thing to do next; empty only if there is nothing to open
 * @param links where else to go on
 */
public record Letter(
    Language language,
    String subject,
    Heading heading,
    List<String> paragraphs,
    Optional<Quote> quote,
    Optional<Listing> listing,
    Optional<Code> code,
    Optional<Link> button,
    List<Link> links,
    Closing closing) {

  /**
   * What stands above its words.
   *
   * @param reference what it is about
   * @param title how the applicant calls that; empty while nobody may be told
   */
  public record Heading(String reference, Optional<String> title, String greeting) {}

  /** What somebody of the office wrote, with what it is called. */
  public record Quote(String label, String words) {}

  /** What the letter lists, with what that is called. */
  public record Listing(String label, List<Line> lines) {
    public Listing {
      lines = List.copyOf(lines);
    }

    /** The list in plain text. */
    public String plain() {
      return lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
    }
  }

  /**
   * One thing of a list.
   *
   * @param detail what is to be known of it; may be empty
   */
  public record Line(String name, String detail) {
    private String plain() {
      return "- " + name + (detail.isEmpty() ? "" : ": " + detail);
    }
  }

  /** A code with what it is called. */
  public record Code(String label, String value) {}

  /** A link with what it is called. */
  public record Link(String label, String url) {}

  /**
   * What stands below its words.
   *
   * @param from who writes, within the institute
   * @param reply what becomes of an answer
   */
  public record Closing(String regards, String from, String reply) {}

  public Letter {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
  }

  /** About what its reader calls so. */
  Letter titled(String title) {
    return under(new Heading(heading.reference(), Optional.of(title), heading.greeting()));
  }

  /** To a reader by name. */
  Letter greeting(String name) {
    return under(
        new Heading(heading.reference(), heading.title(), heading.greeting() + " " + name));
  }

  private Letter under(Heading other) {
    return new Letter(
        language, subject, other, paragraphs, quote, listing, code, button, links, closing);
  }

  public Letter quoting(String label, String words) {
    Optional<Quote> quoted = Optional.of(new Quote(label, words));
    return new Letter(
        language, subject, heading, paragraphs, quoted, listing, code, button, links, closing);
  }

  public Letter listing(String label, List<Line> lines) {
    Optional<Listing> listed = Optional.of(new Listing(label, lines));
    return new Letter(
        language, subject, heading, paragraphs, quote, listed, code, button, links, closing);
  }

  public Letter with(Code typed) {
    Optional<Code> coded = Optional.of(typed);
    return new Letter(
        language, subject, heading, paragraphs, quote, listing, coded, button, links, closing);
  }

  /** The letter whose button this is. */
  public Letter leading(Link next) {
    Optional<Link> led = Optional.of(next);
    return new Letter(
        language, subject, heading, paragraphs, quote, listing, code, led, links, closing);
  }

  /** The letter with one more link beside its button. */
  public Letter with(Link link) {
    List<Link> all = new ArrayList<>(links);
    all.add(link);
    return new Letter(
        language, subject, heading, paragraphs, quote, listing, code, button, all, closing);
  }
}
