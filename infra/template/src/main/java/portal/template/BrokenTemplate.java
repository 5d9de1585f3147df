package portal.template;

/**
 * A template says something that is wrong, or that the embedded run does not honour. Its message is
 * one sentence that begins with the template's name.
 */
public final class BrokenTemplate extends RuntimeException {
  /** Says what is wrong, in which template and where. */
  public BrokenTemplate(String template, int line, String message) {
    super("%s, line %d: %s".formatted(template, line, message));
  }

  BrokenTemplate(String template, String message) {
    super("%s: %s".formatted(template, message));
  }
}
