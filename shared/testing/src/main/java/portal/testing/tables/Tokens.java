package portal.testing.tables;

import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The tokens of an expression, from left to right, with what all kinds of expressions have. */
final class Tokens {
  private static final int LONGEST = 4096;

  private final String kind;
  private final List<Token> all;
  private final Placeholders placeholders;
  private int next = 0;

  /**
   * Reads an expression.
   *
   * @param kind the request's name for it, such as {@code ConditionExpression}
   */
  Tokens(String kind, String expression, Placeholders placeholders) {
    if (expression.isBlank()) {
      throw Refusal.invalid("Invalid " + kind + ": The expression can not be empty;");
    }
    if (Sizes.text(expression) > LONGEST) {
      throw Refusal.invalid(
          "Invalid " + kind + ": Expression size has exceeded the maximum allowed size;");
    }
    this.kind = kind;
    this.all = Token.all(kind, expression);
    this.placeholders = placeholders;
  }

  Token peek() {
    return all.get(next);
  }

  Token peekSecond() {
    return all.get(Math.min(next + 1, all.size() - 1));
  }

  Token take() {
    Token token = peek();
    next = Math.min(next + 1, all.size() - 1);
    return token;
  }

  boolean takeIf(String sign) {
    boolean there = peek().text().equals(sign);
    if (there) {
      take();
    }
    return there;
  }

  boolean takeWord(String word) {
    boolean there = isWord(word);
    if (there) {
      take();
    }
    return there;
  }

  boolean isWord(String word) {
    return peek().kind() == Token.Kind.WORD && peek().text().toUpperCase(Locale.ROOT).equals(word);
  }

  void expect(String sign) {
    if (!takeIf(sign)) {
      throw unexpected();
    }
  }

  void expectEnd() {
    if (peek().kind() != Token.Kind.END) {
      throw unexpected();
    }
  }

  boolean atFunction() {
    return peek().kind() == Token.Kind.WORD && peekSecond().text().equals("(");
  }

  RuntimeException unexpected() {
    return refused("Syntax error; token: \"" + peek().text() + "\"");
  }

  RuntimeException refused(String why) {
    return Refusal.invalid("Invalid " + kind + ": " + why);
  }

  AttributeValue value() {
    String placeholder = take().text();
    return placeholders
        .value(placeholder)
        .orElseThrow(
            () ->
                refused(
                    "An expression attribute value used in expression is not defined; attribute"
                        + " value: "
                        + placeholder));
  }

  String name() {
    Token token = take();
    return switch (token.kind()) {
      case NAME ->
          placeholders
              .name(token.text())
              .orElseThrow(
                  () ->
                      refused(
                          "An expression attribute name used in the document path is not defined;"
                              + " attribute name: "
                              + token.text()));
      case WORD -> unreserved(token.text());
      case VALUE, DIGITS, SIGN, END -> {
        next--;
        throw unexpected();
      }
    };
  }

  int index() {
    Token token = take();
    if (token.kind() != Token.Kind.DIGITS || token.text().length() > 9) {
      throw refused("List index is not within the allowable range; index: [" + token.text() + "]");
    }
    return Integer.parseInt(token.text());
  }

  private String unreserved(String name) {
    if (ReservedWords.has(name)) {
      throw refused("Attribute name is a reserved keyword; reserved keyword: " + name);
    }
    if (name.startsWith("_")) {
      throw refused("Syntax error; token: \"_\"");
    }
    return name;
  }
}
