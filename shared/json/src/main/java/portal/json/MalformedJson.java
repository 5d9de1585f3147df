package portal.json;

import portal.language.Said;

/** Says that a text is not the JSON that was asked for; the message never repeats the text. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Said said;

  MalformedJson(Said said) {
    super(said.english());
    this.said = said;
  }

  /** What is wrong with the text, in words for who sent it. */
  public Said said() {
    return said;
  }
}
