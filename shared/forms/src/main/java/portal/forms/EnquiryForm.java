package portal.forms;

import java.util.List;
import java.util.Optional;
import portal.forms.Field.Area;
import portal.forms.Field.Asked;
import portal.forms.Field.Choice;
import portal.forms.Field.Line;
import portal.forms.Field.Need;
import portal.forms.Field.Option;
import portal.language.Said;

/** What an enquiry asks. */
public final class EnquiryForm {
  private static final int TITLE = 160;
  private static final int DESCRIPTION = 4_000;
  private static final int DESCRIPTION_ROWS = 8;
  private static final int ITEM_ROWS = 4;

  public static final Form FORM =
      new Form(
          "enquiry",
          "/api/enquiries",
          List.of(you(), what(), more()),
          new Said("Send the enquiry", "Anfrage senden"));

  private EnquiryForm() {}

  private static Form.Section you() {
    return new Form.Section(
        "you",
        new Said("About you", "Über Sie"),
        List.of(
            new Line(
                Asked.required("name", new Said("Your name", "Ihr Name")), Line.Type.TEXT, "name"),
            new Line(
                Asked.required(
                    "email",
                    new Said("Email address", "E-Mail-Adresse"),
                    new Said(
                        "The link to your case goes there, and only there.",
                        "Der Link zu Ihrem Fall geht dorthin, und nur dorthin.")),
                Line.Type.EMAIL,
                "email"),
            new Line(
                Asked.required("organisation", new Said("Organisation", "Organisation")),
                Line.Type.TEXT,
                "organization"),
            audience()));
  }

  private static Field audience() {
    return new Choice(
        Asked.required("audience", new Said("You apply as", "Sie fragen an als")),
        List.of(
            new Option("consulting", new Said("A consulting company", "Beratungsunternehmen")),
            new Option(
                "vendor",
                new Said(
                    "A vendor of customer-experience technology",
                    "Anbieter von Technik für das Kundenerlebnis")),
            new Option(
                "commercial", new Said("A commercial organisation", "Wirtschaftsunternehmen")),
            new Option("public-sector", new Said("The public sector", "Öffentliche Hand")),
            new Option(
                "award-organiser",
                new Said("An organiser of awards", "Veranstalter von Auszeichnungen"))));
  }

  private static Form.Section what() {
    return new Form.Section(
        "what",
        new Said("About what is to be certified", "Was zertifiziert werden soll"),
        List.of(
            kind(),
            new Line(
                Asked.required(
                        "title",
                        new Said("Title", "Titel"),
                        new Said(
                            "As it would stand on the certificate, up to 160 characters.",
                            "Wie er auf dem Zertifikat stünde, bis zu 160 Zeichen."))
                    .upTo(TITLE),
                Line.Type.TEXT,
                ""),
            new Area(
                Asked.required(
                        "description",
                        new Said("Short description", "Kurze Beschreibung"),
                        new Said(
                            "What it is for, how it works and who has used it, up to 4,000"
                                + " characters. The board decides on this text.",
                            "Wozu es dient, wie es funktioniert und wer es verwendet hat, bis zu"
                                + " 4.000 Zeichen. Der Vorstand entscheidet nach diesem Text."))
                    .upTo(DESCRIPTION),
                DESCRIPTION_ROWS),
            quantity(),
            new Area(
                new Asked(
                    "items",
                    new Said("The items of the programme", "Die Bestandteile des Programms"),
                    Optional.of(
                        new Said(
                            "Only for a programme: 2 to 20 names, one on each line.",
                            "Nur bei einem Programm: 2 bis 20 Namen, jeder in einer Zeile.")),
                    Need.SOMETIMES,
                    0),
                ITEM_ROWS)));
  }

  private static Field kind() {
    return new Choice(
        Asked.required("kind", new Said("What is it?", "Was ist es?")),
        List.of(
            new Option("framework", new Said("A framework", "Ein Rahmenwerk")),
            new Option("training", new Said("A training", "Eine Schulung")),
            new Option("technology", new Said("A technology", "Eine Technologie")),
            new Option("roi-method", new Said("An ROI method", "Eine ROI-Methode")),
            new Option("process", new Said("A process", "Ein Prozess"))));
  }

  private static Field quantity() {
    return new Choice(
        Asked.required("quantity", new Said("How many?", "Wie viele?")),
        List.of(
            new Option(
                "single",
                new Said("A single tool or method", "Ein einzelnes Werkzeug oder eine Methode")),
            new Option(
                "programme",
                new Said(
                    "A programme of two or more, scored and awarded as a whole",
                    "Ein Programm aus zwei oder mehr, als Ganzes bewertet und ausgezeichnet"))));
  }

  private static Form.Section more() {
    return new Form.Section(
        "more",
        new Said("Before you send", "Bevor Sie senden"),
        List.of(
            new Line(
                new Asked(
                    "campaign",
                    new Said("Campaign code", "Kampagnencode"),
                    Optional.of(
                        new Said(
                            "If a mail or an advertisement gave you one.",
                            "Wenn Ihnen eine E-Mail oder eine Anzeige einen genannt hat.")),
                    Need.OPTIONAL,
                    0),
                Line.Type.CODE,
                "off"),
            new Field.Languages(
                Asked.required(
                    "language",
                    new Said("Language of our mails to you", "Sprache unserer E-Mails an Sie")))));
  }
}
