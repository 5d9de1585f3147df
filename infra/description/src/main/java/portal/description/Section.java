package portal.description;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three lists that parts have in common, and how an entry of each begins. */
enum Section {
  TAGS("  - name: (\\S+)", 4),
  PATHS("  (/\\S*):", 4),
  COMPONENTS("    ([A-Za-z0-9._-]+):(?: .*)?", 6);

  private final Pattern beginning;
  private final String inside;

  Section(String beginning, int inside) {
    this.beginning = Pattern.compile(beginning);
    this.inside = " ".repeat(inside);
  }

  static Optional<Section> beginsAt(String line) {
    return Arrays.stream(values()).filter(section -> line.equals(section.key() + ":")).findAny();
  }

  String key() {
    return switch (this) {
      case TAGS -> "tags";
      case PATHS -> "paths";
      case COMPONENTS -> "components";
    };
  }

  /** The name of the entry that a line begins. */
  Optional<String> entry(String line) {
    Matcher matcher = beginning.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  boolean isInside(String line) {
    return line.isEmpty() || line.startsWith(inside);
  }

  /** A comment at the height of entries belongs to the next one. */
  boolean isComment(String line) {
    return line.startsWith(inside.substring(2) + "#");
  }
}
