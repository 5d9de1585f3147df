package portal.forms;

import java.util.List;
import java.util.Optional;
import portal.language.Said;

/** One thing that a form asks. */
public sealed interface Field {

  /** Whether something must be filled in, and whether people are told if it need not be. */
  enum Need {
    REQUIRED,
    OPTIONAL,
    /** The hint says when. */
    SOMETIMES
  }

  /**
   * What is asked.
   *
   * @param name of the field, and its element's id
   * @param hint what helps to answer; empty where nothing does
   * @param longest how many characters are taken, where people are told; else 0
   */
  record Asked(String name, Said label, Optional<Said> hint, Need need, int longest) {

    static Asked required(String name, Said label) {
      return new Asked(name, label, Optional.empty(), Need.REQUIRED, 0);
    }

    static Asked required(String name, Said label, Said hint) {
      return new Asked(name, label, Optional.of(hint), Need.REQUIRED, 0);
    }

    /** The same, of at most so many characters. */
    Asked upTo(int characters) {
      return new Asked(name, label, hint, need, characters);
    }
  }

  /**
   * One line.
   *
   * @param autocomplete what browsers may fill in, under HTML's name for it
   */
  record Line(Asked asked, Type type, String autocomplete) implements Field {

    /** What a line holds. */
    public enum Type {
      TEXT("text"),
      EMAIL("email"),
      /** A text that is no word of a language. */
      CODE("text");

      private final String html;

      Type(String html) {
        this.html = html;
      }

      public String html() {
        return html;
      }
    }
  }

  /** Text of several lines, so many of which are seen. */
  record Area(Asked asked, int rows) implements Field {}

  /** One of a few, all of which are seen. */
  record Choice(Asked asked, List<Option> options) implements Field {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public String anchor() {
      return id(options.getFirst());
    }

    /** The id of the element for one of them. */
    public String id(Option option) {
      return name() + "-" + option.value();
    }
  }

  /** One of the languages that people are written to in. */
  record Languages(Asked asked) implements Field {}

  /** What may be chosen, as it is sent and as people read it. */
  record Option(String value, Said label) {}

  Asked asked();

  default String name() {
    return asked().name();
  }

  default boolean isRequired() {
    return asked().need() == Need.REQUIRED;
  }

  /** The id of the element that takes the answer, or the first that does. */
  default String anchor() {
    return name();
  }
}
