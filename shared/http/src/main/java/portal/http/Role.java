package portal.http;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a member of staff is to the institute; a person may be several of these. The codes stand in
 * tokens, and name the groups of the staff's user pool. Source: DOMAIN.md, "roles".
 */
public enum Role {
  /** Of the office: does everything on cases but open confidential material and sealed scores. */
  SECRETARY("secretary", "Secretary"),
  /** Of the board: declares conflicts, reads and scores what is assigned. */
  DIRECTOR("director", "Director"),
  /** A director, for a case: sees the spread, asks for reasons, releases with the secretary. */
  CHAIR("chair", "Chair of a case"),
  /** Of the office: invoices, payments, versions of tariffs, free offers. */
  FINANCE("finance", "Finance"),
  /** Of the office: surveys, recipients, metrics, comments, scorecard, campaigns. */
  CX_OFFICER("cx-officer", "Customer-experience officer"),
  /** Of the award: the teams assigned, their meetings and drafts. */
  TUTOR("tutor", "Tutor"),
  /** Of the office: roles, settings, mail ledger, audit. */
  ADMIN("admin", "Admin"),
  /** Of the award: the edition and its teams. */
  AWARD_MANAGER("award-manager", "Manager of the award"),
  /** Of the award: the reports assigned, without conflict. */
  JUDGE("judge", "Judge of the award"),
  /** Of the professional certification: applications, sessions, results, CEUs, audits. */
  EXAM_OFFICER("exam-officer", "Exam officer"),
  /** Of the measured organisation: the summary. */
  EXECUTIVE("executive", "Executive of a measured organisation"),
  /** Of the measured organisation: the phases that are theirs. */
  MANAGER("manager", "Manager of phases"),
  /** Of the measured organisation: the touchpoints that are theirs, follow-ups and stars. */
  AGENT("agent", "Agent of touchpoints");

  private final String code;
  private final String title;

  Role(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The word that stands in tokens. */
  public String code() {
    return code;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
