package portal.local.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The staff who can sign in here, one for each role. */
public enum DemoStaff {
  SECRETARY("secretary", "Secretary"),
  DIRECTOR("director", "Director"),
  FINANCE("finance", "Finance"),
  CX_OFFICER("cx-officer", "Customer-experience officer"),
  TUTOR("tutor", "Tutor"),
  ADMIN("admin", "Admin");

  private final String role;
  private final String title;

  DemoStaff(String role, String title) {
    this.role = role;
    this.title = title;
  }

  /** The group in the token. */
  public String role() {
    return role;
  }

  /** What the sign-in page calls them. */
  public String title() {
    return title;
  }

  /** The same each time, as a user's id in a pool is. */
  String subject() {
    return java.util
        .UUID
        .nameUUIDFromBytes(role.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .toString();
  }

  String email() {
    return role + "@staff.example";
  }

  static Optional<DemoStaff> of(String role) {
    return Arrays.stream(values()).filter(staff -> staff.role.equals(role)).findFirst();
  }

  /** All of them, for the sign-in page. */
  public static List<DemoStaff> all() {
    return List.of(values());
  }
}
