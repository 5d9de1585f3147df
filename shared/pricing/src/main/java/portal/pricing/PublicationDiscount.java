package portal.pricing;

import java.math.BigDecimal;
import java.util.List;
import portal.language.Language;
import portal.language.Said;

/**
 * What is taken off for publishing; the rerun is reduced already. Source: DOMAIN.md section 1,
 * fees.
 *
 * @param percent of the fee
 * @param moreThanShare the share of the material, in per cent, that must be exceeded
 */
public record PublicationDiscount(int percent, int moreThanShare) implements Reduction {
  private static final Figure PERCENT =
      new Figure(
          "percent",
          new Said(
              "Discount for publishing, in per cent",
              "Nachlass für das Veröffentlichen, in Prozent"),
          0,
          100);
  private static final Figure MORE_THAN_SHARE =
      new Figure(
          "moreThanShare",
          new Said(
              "It needs a share of more than, in per cent",
              "Es braucht einen Anteil von mehr als, in Prozent"),
          0,
          100);

  static final Rule RULE =
      new Rule(
          "discount.publication",
          new Said("Discount for publishing", "Nachlass für das Veröffentlichen"),
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
  public Words in(Language language) {
    return switch (language) {
      case EN -> english();
      case DE -> german();
    };
  }

  private Words english() {
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

  private Words german() {
    return new Words(
        percent
            + " % weniger, weil die Zertifizierung veröffentlicht wird und mehr als "
            + moreThanShare
            + " % der geprüften Unterlagen freigegeben werden",
        percent + " % weniger für das Veröffentlichen",
        "Sie die Zertifizierung veröffentlichen und mehr als "
            + moreThanShare
            + " % der geprüften Unterlagen freigeben",
        percent == 50 ? "die Hälfte" : percent + " % weniger");
  }
}
