package portal.rulebook;

import java.time.LocalDate;
import java.util.List;
import portal.language.Said;
import portal.rulebook.Edition.Section;

/** The rules for the use of the mark in every edition. */
final class Mark {
  static final Editions EDITIONS =
      Editions.of(new Edition(LocalDate.of(2026, 1, 1), List.of(use())));

  private Mark() {}

  private static Section use() {
    return new Section(
        new Said("The mark", "Das Zeichen"),
        List.of(
            new Said(
                "Certificate and badge may be used for what was certified, as it was certified,"
                    + " from the day of the certificate and for two years.",
                "Zertifikat und Abzeichen dürfen für das verwendet werden, was zertifiziert wurde,"
                    + " so wie es zertifiziert wurde, ab dem Tag des Zertifikats und zwei Jahre"
                    + " lang."),
            new Said(
                "They are not to be altered, nor to suggest that anything else, or your company as"
                    + " a whole, was certified.",
                "Sie dürfen nicht verändert werden und nicht den Eindruck erwecken, anderes oder"
                    + " Ihr Unternehmen als Ganzes sei zertifiziert."),
            new Said(
                "At the end you re-certify or take down every reference. The same holds when a"
                    + " certificate is suspended, revoked or given back.",
                "Am Ende zertifizieren Sie neu oder entfernen jeden Hinweis. Dasselbe gilt, wenn"
                    + " ein Zertifikat ausgesetzt, entzogen oder zurückgegeben wird.")));
  }
}
