package portal.campaign;

import java.util.Optional;

/**
 * All that the officer enters about a campaign: its goal, its figures and its days.
 *
 * @param goal free text; it never leaves the state item
 * @param actual empty until the campaign has begun
 */
public record Plan(String goal, Cost cost, GoodsShare goods, Days planned, Optional<Days> actual) {
  public static final int LONGEST_GOAL = 500;

  public Plan {
    if (goal.isBlank() || planned.last().isEmpty()) {
      throw new IllegalArgumentException("A campaign has a goal and a planned end");
    }
  }
}
