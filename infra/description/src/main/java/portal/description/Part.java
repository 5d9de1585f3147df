package portal.description;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a capability describes of the API, or what all share. The head is what comes before. */
record Part(String name, String head, List<Entry> entries) {
  private static final Pattern PLACE = Pattern.compile("(?m)^x-place: ([0-9]{1,4})$");

  /** Where in a case's life this stands among the parts. */
  int place() {
    Matcher place = PLACE.matcher(head);
    if (!place.find()) {
      throw new BrokenPart(name, "There is no line such as `x-place: 3` before the tags.");
    }
    return Integer.parseInt(place.group(1));
  }

  List<Entry> of(String section) {
    return entries.stream().filter(entry -> entry.section().equals(section)).toList();
  }
}
