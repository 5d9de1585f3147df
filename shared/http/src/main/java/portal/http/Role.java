package portal.http;

import java.util.Arrays;
import java.util.Optional;
import portal.language.Said;

/**
 * What a member of staff is to the institute; a person may be several of these. The codes stand in
 * tokens, and name the groups of the staff's user pool. Source: DOMAIN.md, "roles".
 */
public enum Role {
  /** Of the office: does everything on cases but open confidential material and sealed scores. */
  SECRETARY("secretary", new Said("Secretary", "Sekretariat")),
  /** Of the board: declares conflicts, reads and scores what is assigned. */
  DIRECTOR("director", new Said("Director", "Vorstand")),
  /** A director, for a case: sees the spread, asks for reasons, releases with the secretary. */
  CHAIR("chair", new Said("Chair of a case", "Vorsitz eines Falls")),
  /** Of the office: invoices, payments, versions of tariffs, free offers. */
  FINANCE("finance", new Said("Finance", "Finanzen")),
  /** Of the office: surveys, recipients, metrics, comments, scorecard, campaigns. */
  CX_OFFICER(
      "cx-officer",
      new Said("Customer-experience officer", "Verantwortung für Customer Experience")),
  /** Of the award: the teams assigned, their meetings and drafts. */
  TUTOR("tutor", new Said("Tutor", "Begleitung von Teams")),
  /** Of the office: roles, settings, mail ledger, audit. */
  ADMIN("admin", new Said("Admin", "Administration")),
  /** Of the award: the edition and its teams. */
  AWARD_MANAGER("award-manager", new Said("Manager of the award", "Leitung des Awards")),
  /** Of the award: the reports assigned, without conflict. */
  JUDGE("judge", new Said("Judge of the award", "Jury des Awards")),
  /** Of the professional certification: applications, sessions, results, CEUs, audits. */
  EXAM_OFFICER("exam-officer", new Said("Exam officer", "Prüfungswesen")),
  /** Of the measured organisation: the summary. */
  EXECUTIVE(
      "executive",
      new Said("Executive of a measured organisation", "Leitung einer gemessenen Organisation")),
  /** Of the measured organisation: the phases that are theirs. */
  MANAGER("manager", new Said("Manager of phases", "Verantwortung für Phasen")),
  /** Of the measured organisation: the touchpoints that are theirs, follow-ups and stars. */
  AGENT("agent", new Said("Agent of touchpoints", "Verantwortung für Kontaktpunkte"));

  private final String code;
  private final Said title;

  Role(String code, Said title) {
    this.code = code;
    this.title = title;
  }

  /** The word that stands in tokens. */
  public String code() {
    return code;
  }

  /** What people call it. */
  public Said title() {
    return title;
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
