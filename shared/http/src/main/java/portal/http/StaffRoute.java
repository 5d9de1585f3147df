package portal.http;

import java.util.Set;

/** A route for staff, with the roles that may call it. The door alone makes one. */
public final class StaffRoute implements Endpoint {
  private final Set<Role> roles;
  private final Endpoint guarded;

  StaffRoute(Set<Role> roles, Endpoint guarded) {
    this.roles = Set.copyOf(roles);
    this.guarded = guarded;
  }

  /** Who may call it; the table of roles by route is made of these. */
  public Set<Role> roles() {
    return roles;
  }

  @Override
  public Response answer(Request request) {
    return guarded.answer(request);
  }
}
