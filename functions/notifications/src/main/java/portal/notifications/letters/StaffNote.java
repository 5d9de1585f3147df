package portal.notifications.letters;

/** A notice to the office that says of its case no more than the <code>{reference}</code>. */
public record StaffNote(String subject, String sentence) implements ToStaff {
  @Override
  public Letter write(Memo memo) {
    return memo.ofCase(named(subject, memo), named(sentence, memo));
  }

  private static String named(String text, Memo memo) {
    return text.replace("{reference}", memo.reference());
  }
}
