package portal.template.iam;

/** Who asks. */
public sealed interface Caller {
  /** As it is named in what a refused caller is told. */
  String name();

  /**
   * Whoever has taken a role on.
   *
   * @param arn the role's ARN
   * @param name the ARN of the session, which refusals name
   */
  record InRole(String arn, String name) implements Caller {
    /** As Lambda names the sessions of a function: by the function. */
    public static InRole of(String arn, String session) {
      String assumed = arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/");
      return new InRole(arn, assumed + "/" + session);
    }
  }

  /** A service of AWS in its own name, such as {@code events.amazonaws.com}. */
  record Service(String name) implements Caller {}
}
