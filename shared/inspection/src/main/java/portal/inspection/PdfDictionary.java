package portal.inspection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The simple values of a dictionary of PDF, and of arrays and dictionaries in it the first.
 *
 * @param values by name; those of strings begin with a parenthesis, a character a byte
 */
record PdfDictionary(Map<String, String> values) {
  private static final Pattern TOKEN =
      Pattern.compile("<<|>>|[\\[\\]]|<[0-9A-Fa-f\\x00\\s]*>|\\(|/?[^\\x00\\s()<>\\[\\]{}/%]+|/");

  private static final String STRING = "(";
  private static final String ESCAPES = "nrtbf";
  private static final String ESCAPED = "\n\r\t\b\f";
  private static final int DEEPEST = 16;

  PdfDictionary {
    values = Map.copyOf(values);
  }

  /** The one that begins first from here on; empty if its end is not there. */
  static Optional<PdfDictionary> after(String text, int from) {
    int begin = text.indexOf("<<", from);
    return begin < 0 ? Optional.empty() : new Reading(text).read(begin);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<byte[]> string(String name) {
    return value(name)
        .filter(value -> value.startsWith(STRING))
        .map(value -> value.substring(1).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Zero if there is none. */
  long number(String name) {
    return value(name)
        .filter(value -> value.matches("-?[0-9]{1,10}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** The tokens one by one. */
  private static final class Reading {
    private final String text;
    private final Matcher tokens;
    private final Map<String, String> values = new HashMap<>();
    private int depth;
    private String name = "";

    Reading(String text) {
      this.text = text;
      this.tokens = TOKEN.matcher(text);
    }

    Optional<PdfDictionary> read(int begin) {
      int at = begin;
      while (depth < DEEPEST && tokens.find(at)) {
        at = tokens.end();
        String token = tokens.group();
        switch (token) {
          case "<<", "[" -> depth++;
          case ">>", "]" -> leave();
          case STRING -> at = literal(at);
          default -> simple(token.startsWith("<") ? STRING + hexadecimal(token) : token);
        }
        if (depth == 0) {
          return Optional.of(new PdfDictionary(values));
        }
      }
      return Optional.empty();
    }

    private void leave() {
      depth--;
      name = depth == 1 ? "" : name;
    }

    private void simple(String token) {
      if (depth == 1 && name.isEmpty()) {
        name = token.startsWith("/") ? token : "";
      } else {
        values.putIfAbsent(name, token);
        name = depth == 1 ? "" : name;
      }
    }

    private static String hexadecimal(String token) {
      String digits = token.replaceAll("[<>\\x00\\s]", "");
      byte[] bytes = HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Reads a string from behind its parenthesis to behind its end. */
    private int literal(int from) {
      var string = new StringBuilder(STRING);
      int open = 1;
      int at = from;
      while (at < text.length() && open > 0) {
        char next = text.charAt(at++);
        if (next == '\\') {
          at = escaped(string, at);
        } else {
          open += next == '(' ? 1 : next == ')' ? -1 : 0;
          string.append(open > 0 ? String.valueOf(next) : "");
        }
      }
      simple(string.toString());
      return at;
    }

    private int escaped(StringBuilder string, int from) {
      int to = from;
      while (to < Math.min(from + 3, text.length()) && "01234567".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      if (to > from) {
        string.append((char) (Integer.parseInt(text.substring(from, to), 8) & 0xff));
        return to;
      }
      if (text.startsWith("\r\n", from)) {
        return from + 2;
      }
      if (from < text.length() && text.charAt(from) != '\n' && text.charAt(from) != '\r') {
        char next = text.charAt(from);
        int known = ESCAPES.indexOf(next);
        string.append(known < 0 ? next : ESCAPED.charAt(known));
      }
      return from + 1;
    }
  }
}
