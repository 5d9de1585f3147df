package portal.json;

/** Says that a text is not the JSON that was asked for; the message never repeats the text. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedJson(String message) {
    super(message);
  }
}
