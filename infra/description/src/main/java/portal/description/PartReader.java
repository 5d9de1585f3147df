package portal.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a part by its lines, so that comments, folded text and order survive. What makes that safe
 * is a layout without exceptions: two spaces a level, one line to begin an entry.
 */
final class PartReader {
  private static final Pattern KIND = Pattern.compile(" {2}([a-zA-Z]+):");

  private final String name;
  private final StringBuilder head = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Optional<Section> section = Optional.empty();
  private String kind = "";
  private String entry = "";

  private PartReader(String name) {
    this.name = name;
  }

  static Part read(String name, String text) {
    var reader = new PartReader(name);
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      reader.line(all.get(i), i + 1);
    }
    reader.finishEntry();
    return new Part(name, reader.head.toString().strip() + "\n", List.copyOf(reader.entries));
  }

  private void line(String line, int number) {
    Optional<Section> begun = Section.beginsAt(line);
    if (begun.isPresent()) {
      finishEntry();
      section = begun;
      kind = "";
    } else if (section.isEmpty()) {
      head.append(line).append('\n');
    } else if (!takes(section.get(), line)) {
      throw new BrokenPart(
          name + ", line " + number, "Neither an entry of " + section.get().key() + " nor in one.");
    }
  }

  private boolean takes(Section within, String line) {
    Matcher ofKind = KIND.matcher(line);
    if (within == Section.COMPONENTS && ofKind.matches()) {
      finishEntry();
      kind = "." + ofKind.group(1);
      return true;
    }
    if (within == Section.COMPONENTS && kind.isEmpty()) {
      return line.isEmpty();
    }
    return within.entry(line).map(found -> begin(found, line)).orElseGet(() -> adds(within, line));
  }

  private boolean begin(String found, String line) {
    List<String> before = List.copyOf(comments);
    comments.clear();
    finishEntry();
    entry = found;
    lines.addAll(before);
    lines.add(line);
    return true;
  }

  private boolean adds(Section within, String line) {
    if (within.isComment(line)) {
      return comments.add(line);
    }
    if (entry.isEmpty() || !comments.isEmpty()) {
      return line.isEmpty();
    }
    return within.isInside(line) && lines.add(line);
  }

  private void finishEntry() {
    if (!comments.isEmpty()) {
      throw new BrokenPart(name, "Nothing follows the comment " + comments.getFirst().strip());
    }
    if (!entry.isEmpty()) {
      String text = String.join("\n", lines).stripTrailing() + "\n";
      entries.add(new Entry(section.orElseThrow().key() + kind, entry, text));
    }
    entry = "";
    lines.clear();
  }
}
