package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or sign of an expression. */
record Token(Kind kind, String text) {
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:(?<NAME>#[A-Za-z0-9_]+)|(?<VALUE>:[A-Za-z0-9_]+)|(?<WORD>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<DIGITS>[0-9]+)|(?<SIGN><>|<=|>=|[-=<>()+,.\\[\\]]))");

  /** What a token begins with. */
  enum Kind {
    NAME,
    VALUE,
    WORD,
    DIGITS,
    SIGN,
    END
  }

  /** The expression's tokens, and END. */
  static List<Token> all(String kind, String expression) {
    List<Token> all = new ArrayList<>();
    String text = expression.stripTrailing();
    Matcher next = NEXT.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!next.region(end, text.length()).lookingAt()) {
        throw Refusal.invalid(
            "Invalid " + kind + ": Syntax error; token: \"" + text.substring(end) + "\"");
      }
      all.add(of(next));
      end = next.end();
    }
    all.add(new Token(Kind.END, "<EOF>"));
    return all;
  }

  private static Token of(Matcher found) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.END && found.group(kind.name()) != null) {
        return new Token(kind, found.group(kind.name()));
      }
    }
    throw new IllegalStateException("No kind has matched");
  }
}
