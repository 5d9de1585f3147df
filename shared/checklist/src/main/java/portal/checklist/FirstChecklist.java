package portal.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.certification.Kind;
import portal.language.Said;

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
            new Said("The framework in full", "Das vollständige Framework"),
            new Said(
                "Its parts, terms and models, as its users get them.",
                "Seine Teile, Begriffe und Modelle, so wie Anwender sie erhalten.")),
        practice(),
        required(
            "reliability",
            new Said("Evidence of reliability", "Nachweise der Zuverlässigkeit"),
            new Said(
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
            new Said("Training material", "Schulungsunterlagen"),
            new Said(
                "Curriculum, slides, handouts and exercises, complete.",
                "Lehrplan, Folien, Handouts und Übungen, vollständig.")),
        practice(),
        required(
            "reliability",
            new Said("Evidence of what is learnt", "Nachweise des Lernerfolgs"),
            new Said(
                "Tests, their results, and evaluations by participants, without names.",
                "Prüfungen, deren Ergebnisse und Bewertungen durch Teilnehmer, ohne Namen.")),
        sustainability(),
        optional(
            "recording",
            new Said("Recording of a lesson", "Aufzeichnung einer Einheit"),
            new Said(
                "One unit as participants experience it.",
                "Eine Einheit, wie Teilnehmer sie erleben.")));
  }

  private static List<Checklist.Item> technology() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Said("Manual", "Handbuch"),
            new Said(
                "For users and for those who run it: functions, interfaces, operation.",
                "Für Anwender und Betreiber: Funktionen, Schnittstellen, Betrieb.")),
        practice(),
        required(
            "reliability",
            new Said("Evidence of accuracy", "Nachweise der Genauigkeit"),
            new Said(
                "Tests, measurements, audits or certificates, with how they were done.",
                "Tests, Messungen, Audits oder Zertifikate, und wie sie zustande kamen.")),
        sustainability(),
        optional(
            "demonstration",
            new Said("Demonstration", "Vorführung"),
            new Said(
                "A film or pictures of the work with it.",
                "Ein Film oder Bilder von der Arbeit damit.")));
  }

  private static List<Checklist.Item> roiMethod() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Said("The method in full", "Die vollständige Methode"),
            new Said(
                "Every formula, assumption and source of data.",
                "Jede Formel, Annahme und Datenquelle.")),
        practice(),
        required(
            "reliability",
            new Said("Calculated cases", "Gerechnete Fälle"),
            new Said(
                "At least two, with data and result, and how the forecast compares to what came.",
                "Mindestens zwei, mit Daten und Ergebnis, und wie Prognose und Verlauf"
                    + " zusammenpassen.")),
        sustainability(),
        optional(
            "calculator",
            new Said("Calculation sheet", "Rechenblatt"),
            new Said("The sheet that users fill in.", "Das Blatt, das Anwender ausfüllen.")));
  }

  private static List<Checklist.Item> process() {
    return List.of(
        overview(),
        required(
            "documentation",
            new Said("Description of the process", "Prozessbeschreibung"),
            new Said(
                "Steps, roles, rules and templates.", "Schritte, Rollen, Regeln und Vorlagen.")),
        practice(),
        required(
            "reliability",
            new Said("Measured results", "Gemessene Ergebnisse"),
            new Said(
                "Figures over time, and how they are taken.",
                "Kennzahlen im Zeitverlauf, und wie sie erhoben werden.")),
        sustainability(),
        samples());
  }

  private static Checklist.Item overview() {
    return required(
        "overview",
        new Said("Overview", "Überblick"),
        new Said(
            "What it is, whom it serves and what is new in it, on a few pages.",
            "Was es ist, wem es dient und was daran neu ist, auf wenigen Seiten."));
  }

  private static Checklist.Item practice() {
    return required(
        "practice",
        new Said("Evidence of use", "Nachweise der Anwendung"),
        new Said(
            "Where it was used, for what, and with which effect: case studies or references.",
            "Wo es angewandt wurde, wofür und mit welcher Wirkung: Fallstudien oder Referenzen."));
  }

  private static Checklist.Item sustainability() {
    return required(
        "sustainability",
        new Said("Care and repeatability", "Pflege und Wiederholbarkeit"),
        new Said(
            "Who maintains it, how it is kept up to date, how others are enabled to repeat it.",
            "Wer es pflegt, wie es aktuell bleibt, wie andere es wiederholen können."));
  }

  private static Checklist.Item samples() {
    return optional(
        "samples",
        new Said("Samples", "Beispiele"),
        new Said(
            "Filled-in templates and results, without names.",
            "Ausgefüllte Vorlagen und Ergebnisse, ohne Namen."));
  }

  private static Checklist.Item required(String id, Said title, Said hint) {
    return new Checklist.Item(id, true, title, hint);
  }

  private static Checklist.Item optional(String id, Said title, Said hint) {
    return new Checklist.Item(id, false, title, hint);
  }
}
