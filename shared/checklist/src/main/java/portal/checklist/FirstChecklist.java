package portal.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.certification.Kind;

/**
 * The checklist that the institute begins with. What is required serves the four criteria of the
 * review: contribution, fitness, reliability and sustainability.
 */
public final class FirstChecklist {
  private FirstChecklist() {}

  public static Checklist checklist() {
    return new Checklist(
        1,
        LocalDate.of(2020, 1, 1),
        Map.of(
            Kind.FRAMEWORK, framework(),
            Kind.TRAINING, training(),
            Kind.TECHNOLOGY, technology(),
            Kind.ROI_METHOD, roiMethod(),
            Kind.PROCESS, process()));
  }

  private static List<Checklist.Item> framework() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Words("The framework in full", "Das vollständige Framework"),
            new Words(
                "Its parts, terms and models, as its users get them.",
                "Seine Teile, Begriffe und Modelle, so wie Anwender sie erhalten.")),
        practice(),
        required(
            "reliability",
            new Words("Evidence of reliability", "Nachweise der Zuverlässigkeit"),
            new Words(
                "How you know that different users come to the same results.",
                "Woher Sie wissen, dass verschiedene Anwender zum selben Ergebnis kommen.")),
        sustainability(),
        samples());
  }

  private static List<Checklist.Item> training() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Words("Training material", "Schulungsunterlagen"),
            new Words(
                "Curriculum, slides, handouts and exercises, complete.",
                "Lehrplan, Folien, Handouts und Übungen, vollständig.")),
        practice(),
        required(
            "reliability",
            new Words("Evidence of what is learnt", "Nachweise des Lernerfolgs"),
            new Words(
                "Tests, their results, and evaluations by participants, without names.",
                "Prüfungen, deren Ergebnisse und Bewertungen durch Teilnehmer, ohne Namen.")),
        sustainability(),
        optional(
            "recording",
            new Words("Recording of a lesson", "Aufzeichnung einer Einheit"),
            new Words(
                "One unit as participants experience it.",
                "Eine Einheit, wie Teilnehmer sie erleben.")));
  }

  private static List<Checklist.Item> technology() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Words("Manual", "Handbuch"),
            new Words(
                "For users and for those who run it: functions, interfaces, operation.",
                "Für Anwender und Betreiber: Funktionen, Schnittstellen, Betrieb.")),
        practice(),
        required(
            "reliability",
            new Words("Evidence of accuracy", "Nachweise der Genauigkeit"),
            new Words(
                "Tests, measurements, audits or certificates, with how they were done.",
                "Tests, Messungen, Audits oder Zertifikate, und wie sie zustande kamen.")),
        sustainability(),
        optional(
            "demonstration",
            new Words("Demonstration", "Vorführung"),
            new Words(
                "A film or pictures of the work with it.",
                "Ein Film oder Bilder von der Arbeit damit.")));
  }

  private static List<Checklist.Item> roiMethod() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Words("The method in full", "Die vollständige Methode"),
            new Words(
                "Every formula, assumption and source of data.",
                "Jede Formel, Annahme und Datenquelle.")),
        practice(),
        required(
            "reliability",
            new Words("Calculated cases", "Gerechnete Fälle"),
            new Words(
                "At least two, with data and result, and how the forecast compares to what came.",
                "Mindestens zwei, mit Daten und Ergebnis, und wie Prognose und Verlauf"
                    + " zusammenpassen.")),
        sustainability(),
        optional(
            "calculator",
            new Words("Calculation sheet", "Rechenblatt"),
            new Words("The sheet that users fill in.", "Das Blatt, das Anwender ausfüllen.")));
  }

  private static List<Checklist.Item> process() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Words("Description of the process", "Prozessbeschreibung"),
            new Words(
                "Steps, roles, rules and templates.", "Schritte, Rollen, Regeln und Vorlagen.")),
        practice(),
        required(
            "reliability",
            new Words("Measured results", "Gemessene Ergebnisse"),
            new Words(
                "Figures over time, and how they are taken.",
                "Kennzahlen im Zeitverlauf, und wie sie erhoben werden.")),
        sustainability(),
        samples());
  }

  private static Checklist.Item overview() {
    return required(
        "overview",
        new Words("Overview", "Überblick"),
        new Words(
            "What it is, whom it serves and what is new in it, on a few pages.",
            "Was es ist, wem es dient und was daran neu ist, auf wenigen Seiten."));
  }

  private static Checklist.Item practice() {
    return required(
        "practice",
        new Words("Evidence of use", "Nachweise der Anwendung"),
        new Words(
            "Where it was used, for what, and with which effect: case studies or references.",
            "Wo es angewandt wurde, wofür und mit welcher Wirkung: Fallstudien oder Referenzen."));
  }

  private static Checklist.Item sustainability() {
    return required(
        "sustainability",
        new Words("Care and repeatability", "Pflege und Wiederholbarkeit"),
        new Words(
            "Who maintains it, how it is kept up to date, how others are enabled to repeat it.",
            "Wer es pflegt, wie es aktuell bleibt, wie andere es wiederholen können."));
  }

  private static Checklist.Item samples() {
    return optional(
        "samples",
        new Words("Samples", "Beispiele"),
        new Words(
            "Filled-in templates and results, without names.",
            "Ausgefüllte Vorlagen und Ergebnisse, ohne Namen."));
  }

  private static Checklist.Item required(String id, Words title, Words hint) {
    return new Checklist.Item(id, true, title, hint);
  }

  private static Checklist.Item optional(String id, Words title, Words hint) {
    return new Checklist.Item(id, false, title, hint);
  }
}
