package portal.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is taken off for publishing; the rerun is reduced already. Source: DOMAIN.md section 1,
 * fees.
 *
 * @param percent of the fee
 * @param moreThanShare the share of the material, in per cent, that must be exceeded
 */
public record PublicationDiscount(int percent, int moreThanShare) implements Reduction {
  private static final Figure PERCENT =
      new Figure("percent", "Discount for publishing, in per cent", 0, 100);
  private static final Figure MORE_THAN_SHARE =
      new Figure("moreThanShare", "It needs a share of more than, in per cent", 0, 100);

  static final Rule RULE =
      new Rule(
          "discount.publication",
          "Discount for publishing",
          List.of(PERCENT, MORE_THAN_SHARE),
          List.of(),
          figures -> new PublicationDiscount(figures.getFirst(), figures.getLast()));

  public PublicationDiscount {
    PERCENT.checked(percent);
    MORE_THAN_SHARE.checked(moreThanShare);
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Integer> figures() {
    return List.of(percent, moreThanShare);
  }

  @Override
  public List<Occasion> occasions() {
    return List.of(Occasion.INITIAL, Occasion.RECERTIFICATION);
  }

  @Override
  public List<Need> needs() {
    return List.of(new Need.Published(), new Need.MoreThanShare(moreThanShare));
  }

  @Override
  public Money off(Money base) {
    return base.percent(BigDecimal.valueOf(percent));
  }

  @Override
  public Words english() {
    return new Words(
        percent
            + " % less, because the certification is published and more than "
            + moreThanShare
            + " % of the reviewed material is shared",
        percent + " % less for publishing",
        "you publish the result and share more than "
            + (moreThanShare == 50 ? "half" : moreThanShare + " %")
            + " of the material you show us",
        percent == 50 ? "half" : percent + " % less");
  }

  @Override
  public String germanCondition() {
    return "Sie die Zertifizierung veröffentlichen und mehr als "
        + moreThanShare
        + " % der geprüften Unterlagen teilen";
  }
}
