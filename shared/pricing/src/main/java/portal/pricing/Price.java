package portal.pricing;

import java.util.List;

/** A price with what it is made of; net of tax. */
public record Price(List<Line> lines) {
  public Price {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("A price has a line");
    }
  }

  public Money net() {
    return lines.stream().map(Line::amount).reduce(Money::plus).orElseThrow();
  }
}
