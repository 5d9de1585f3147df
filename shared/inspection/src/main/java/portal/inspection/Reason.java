package portal.inspection;

import java.util.Locale;
import portal.language.Said;

/** Why a file is not what it was declared to be, in words for who sent it. */
public enum Reason {
  LENGTH_DIFFERS(
      "What arrived is not as long as the file you declared. Upload it again.",
      "Was ankam, ist nicht so lang wie die angekündigte Datei. Laden Sie sie noch einmal hoch."),
  DIGEST_DIFFERS(
      "What arrived differs from the file you declared. Upload it again.",
      "Was ankam, unterscheidet sich von der angekündigten Datei. Laden Sie sie noch einmal hoch."),
  SIGNATURE_DIFFERS(
      "The content is not of the type that the file's name says. Save it in that type.",
      "Der Inhalt ist nicht von dem Typ, den der Name der Datei nennt. Speichern Sie sie in diesem"
          + " Typ."),
  NOT_UTF_8(
      "This is not plain text in UTF-8. Save it with that encoding.",
      "Das ist kein reiner Text in UTF-8. Speichern Sie die Datei in dieser Kodierung."),
  CONTROL_CHARACTERS(
      "There are characters in this text that cannot be shown. Remove them, or save it anew as"
          + " plain text.",
      "In diesem Text stehen Zeichen, die sich nicht darstellen lassen. Entfernen Sie sie, oder"
          + " speichern Sie ihn neu als reinen Text."),
  NEEDS_PASSWORD(
      "The file needs a password to open. Save it without one.",
      "Die Datei lässt sich nur mit einem Kennwort öffnen. Speichern Sie sie ohne Kennwort."),
  MALFORMED(
      "The file is damaged, cut off or protected, or something follows its end. Save it anew.",
      "Die Datei ist beschädigt, abgeschnitten oder geschützt, oder nach ihrem Ende folgt noch"
          + " etwas. Speichern Sie sie neu."),
  AMBIGUOUS(
      "Other programs would take this file for one of another type. Save it anew.",
      "Andere Programme hielten diese Datei für eine eines anderen Typs. Speichern Sie sie neu."),
  ACTIVE_CONTENT(
      "The file holds macros or controls. Save it without them.",
      "Die Datei enthält Makros oder Steuerelemente. Speichern Sie sie ohne diese.");

  private final Said text;

  Reason(String english, String german) {
    this.text = new Said(english, german);
  }

  /** The fixed word for programs, as in {@code digest-differs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Said text() {
    return text;
  }
}
