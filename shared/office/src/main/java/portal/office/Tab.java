package portal.office;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import portal.http.Role;

/**
 * A list of the office's desk: for what something waits, and for whom. Everything in one has a day
 * by which it is due, or nothing in it has, so that its order and what is late in it mean
 * something.
 */
public enum Tab {
  /** An enquiry about which nobody has written yet is to be decided. */
  NEW("new", Role.SECRETARY, true, true),
  /** The applicant wrote last; the enquiry is still to be decided. */
  ANSWERED("answered", Role.SECRETARY, true, true),
  /** The applicant was asked; by the same day the enquiry is to be decided all the same. */
  ASKED("asked", Role.SECRETARY, true, true),
  /** The applicant wrote after the decision, and nobody has answered. */
  MESSAGE("message", Role.SECRETARY, false, true),
  /** Submitted material is to be declared complete, or opened again. */
  TO_CHECK("to-check", Role.SECRETARY, false, false),
  /** Complete material waits for its session. */
  SESSION("session", Role.SECRETARY, false, true),
  /** An enquiry came with a code that no campaign has. */
  CAMPAIGN("campaign", Role.SECRETARY, false, false),
  /** An invoice is to be paid; late are those that were due before today. */
  UNPAID("unpaid", Role.FINANCE, true, false);

  private final String code;
  private final Role role;
  private final boolean hasTerm;
  private final boolean isTheBoardsToo;

  Tab(String code, Role role, boolean hasTerm, boolean isTheBoardsToo) {
    this.code = code;
    this.role = role;
    this.hasTerm = hasTerm;
    this.isTheBoardsToo = isTheBoardsToo;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  /** Whose it is. */
  public Role role() {
    return role;
  }

  /** Whose it is, and who may act in their place. */
  public Set<Role> readers() {
    return isTheBoardsToo ? Set.of(role, Role.DIRECTOR) : Set.of(role);
  }

  /** Whether everything in it is due by a day. */
  public boolean hasTerm() {
    return hasTerm;
  }

  public static Optional<Tab> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
