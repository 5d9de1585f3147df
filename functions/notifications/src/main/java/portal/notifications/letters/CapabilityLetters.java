package portal.notifications.letters;

import java.util.List;

/** The letters of one capability. */
public interface CapabilityLetters {

  /** On which occasions each is mailed. */
  List<Notice> notices();

  /**
   * Who writes one of them. No other is loaded for that, nor the table of any other.
   *
   * @param notice its code
   */
  LetterWriter writer(String notice);
}
