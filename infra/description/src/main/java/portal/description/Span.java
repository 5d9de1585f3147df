package portal.description;

/** A stretch of text of one look. Of a shape and a problem the text is the name that it links. */
public record Span(Look look, String text) {

  public enum Look {
    PLAIN,
    CODE,
    STRONG,
    SHAPE,
    PROBLEM
  }

  static Span plain(String text) {
    return new Span(Look.PLAIN, text);
  }

  static Span code(String text) {
    return new Span(Look.CODE, text);
  }
}
