package portal.notifications.letters.materials;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.certification.Case;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;
import portal.submission.Manifest;
import portal.submission.Materials;
import portal.submission.Seal;

/**
 * Material was submitted and sealed. The receipt is of the version that the event sealed, whatever
 * was sealed since.
 */
final class MaterialReceipt implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "Receipt: the material of {reference}",
              "Empfangsbestätigung: die Unterlagen zu {reference}"),
          new Phrase(
              "Thank you! You have submitted the material of {reference} for review. Our"
                  + " office now looks whether everything is there.",
              "vielen Dank! Sie haben die Unterlagen zu {reference} zur Prüfung"
                  + " eingereicht. Unser Büro sieht nun nach, ob alles da ist."),
          new Phrase(
              "Below is what we have sealed, as version {version}. The manifest's SHA-256"
                  + " is {manifest}. Please keep this mail: with that number anybody can check"
                  + " whether a file was part of it, without seeing any other.",
              "Unten steht, was wir als Version {version} versiegelt haben. Die SHA-256"
                  + " des Verzeichnisses ist {manifest}. Bitte heben Sie diese Nachricht auf: Mit"
                  + " dieser Zahl kann jeder prüfen, ob eine Datei dazugehört hat, ohne eine"
                  + " andere zu sehen."));

  private static final Phrase FILES = new Phrase("Files", "Dateien");
  private static final Phrase CHECK =
      new Phrase("Check a file against the manifest", "Eine Datei mit dem Verzeichnis vergleichen");

  private final Materials materials;

  MaterialReceipt(Materials materials) {
    this.materials = materials;
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Manifest manifest =
        materials
            .manifest(about.id(), Integer.parseInt(draft.slot()))
            .orElseThrow(() -> new IllegalStateException("A mail about no manifest"));
    Seal seal = manifest.seal();
    Letter letter =
        draft
            .letter(
                WORDS,
                Map.of("version", Integer.toString(seal.version()), "manifest", seal.sha256()))
            .listing(draft.text(FILES), files(manifest))
            .with(draft.link(CHECK, "/check-file#" + seal.sha256()));
    return UploadLink.leading(letter, about, draft);
  }

  private static List<Letter.Line> files(Manifest manifest) {
    return JsonReader.readObject(manifest.text()).array("files").stream()
        .map(MaterialReceipt::line)
        .toList();
  }

  private static Letter.Line line(Json file) {
    if (!(file instanceof JsonObject named)) {
      throw new IllegalStateException("A manifest without files");
    }
    return new Letter.Line(
        named.text("name").orElseThrow(),
        bytes(named.number("length").orElseThrow())
            + ", SHA-256 "
            + named.text("sha256").orElseThrow());
  }

  private static String bytes(long length) {
    return String.format(Locale.ROOT, "%,d", length).replace(',', '\u202f') + " bytes";
  }
}
