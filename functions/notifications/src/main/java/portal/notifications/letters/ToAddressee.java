package portal.notifications.letters;

/** Writes a notice about what is no case, to whom that names, in their language. */
public non-sealed interface ToAddressee extends LetterWriter {

  /**
   * Whom.
   *
   * @param reference what the notice is about
   * @throws IllegalStateException if there is nobody, or nobody any more, who is to be told
   */
  Addressee addressee(String reference);

  /** Writes. */
  Letter write(String reference, Draft draft);
}
