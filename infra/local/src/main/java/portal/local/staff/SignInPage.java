package portal.local.staff;

import java.util.List;

/** Draws the page on which a member of staff is chosen. */
@FunctionalInterface
public interface SignInPage {
  /** The page, whose form keeps the query it was asked with. */
  String of(String query, List<DemoStaff> staff);
}
