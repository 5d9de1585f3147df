package portal.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little Markdown that descriptions use: paragraphs, code and strong words. */
final class Prose {
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(?<strong>.+?)\\*\\*|`(?<code>.+?)`");

  private Prose() {}

  static List<List<Span>> paragraphs(String text) {
    return Arrays.stream(text.strip().split("\n\\s*\n"))
        .filter(paragraph -> !paragraph.isBlank())
        .map(Prose::line)
        .toList();
  }

  static List<Span> line(String text) {
    String flat = text.strip().replace('\n', ' ');
    List<Span> spans = new ArrayList<>();
    Matcher marked = MARKED.matcher(flat);
    int end = 0;
    while (marked.find()) {
      addPlain(spans, flat.substring(end, marked.start()));
      spans.add(span(marked));
      end = marked.end();
    }
    addPlain(spans, flat.substring(end));
    return List.copyOf(spans);
  }

  private static Span span(Matcher marked) {
    String code = marked.group("code");
    return code == null ? new Span(Span.Look.STRONG, marked.group("strong")) : Span.code(code);
  }

  private static void addPlain(List<Span> spans, String text) {
    if (!text.isEmpty()) {
      spans.add(Span.plain(text));
    }
  }
}
