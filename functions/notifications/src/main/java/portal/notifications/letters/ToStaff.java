package portal.notifications.letters;

/** Writes a notice to the office, which reads English. It names no word that a visitor wrote. */
public non-sealed interface ToStaff extends LetterWriter {
  Letter write(Memo memo);
}
