package portal.template;

/**
 * The template says something that is wrong, or that the embedded run does not honour. Its message
 * is one sentence.
 */
public final class BrokenTemplate extends RuntimeException {
  /** Says what is wrong, and where. */
  public BrokenTemplate(int line, String message) {
    super("template.yaml, line " + line + ": " + message);
  }

  BrokenTemplate(String message) {
    super("template.yaml: " + message);
  }
}
