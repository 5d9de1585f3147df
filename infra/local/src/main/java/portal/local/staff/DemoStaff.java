package portal.local.staff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import portal.http.Role;

/** The staff who can sign in here, one for each role. */
public record DemoStaff(Role held) {

  /** The group in the token. */
  public String role() {
    return held.code();
  }

  /** What the sign-in page calls them. */
  public String title() {
    return held.title().english();
  }

  /** The same each time, as a user's id in a pool is. */
  String subject() {
    return UUID.nameUUIDFromBytes(role().getBytes(StandardCharsets.US_ASCII)).toString();
  }

  String email() {
    return role() + "@staff.example";
  }

  static Optional<DemoStaff> of(String role) {
    return Role.ofCode(role).map(DemoStaff::new);
  }

  /** All of them, for the sign-in page. */
  public static List<DemoStaff> all() {
    return Arrays.stream(Role.values()).map(DemoStaff::new).toList();
  }
}
