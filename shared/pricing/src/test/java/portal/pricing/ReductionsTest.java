package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.language.Said;

class ReductionsTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Facts ALL = Facts.of(new Consents(true, true, 100));

  private static Tariff with(List<Reduction> reductions) {
    Tariff first = FirstTariff.tariff();
    return new Tariff(
        2, first.effective(), first.fees(), reductions, first.windows(), first.days());
  }

  private static Quote quote(Occasion occasion, Reduction... reductions) {
    return with(List.of(reductions))
        .quote(new Fee(Scope.SINGLE, occasion), LocalDate.of(2026, 3, 2));
  }

  private static String names(List<Reduction> reductions) {
    return reductions.stream().map(one -> one.rule().name()).toList().toString();
  }

  @Test
  void noRuleStandsTwiceInATariffOrAQuote() {
    List<Reduction> twice =
        List.of(new PublicationDiscount(10, 50), new PublicationDiscount(20, 60));
    assertThrows(IllegalArgumentException.class, () -> with(twice));
    Quote quote = quote(Occasion.INITIAL);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quote(1, quote.fee(), quote.base(), twice, quote.span(), 30));
  }

  @Test
  void aQuoteKnowsItsReductionsByTheirRules() {
    Reduction half = new PublicationDiscount(50, 50);
    Quote quote = quote(Occasion.INITIAL, half);
    assertEquals(Optional.of(half), quote.reduction(half.rule().name()));
    assertEquals(Optional.empty(), quote.reduction("discount.none"));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50, 10000, true",
    "60, 40, 10000, true",
    "60, 41, 10000, false",
    "50, 50, 9999, false",
    "100, 0, 1, true"
  })
  void togetherTheyNeverTakeMoreThanThereIs(int first, int second, long base, boolean fit) {
    List<Reduction> both =
        List.of(new PublicationDiscount(first, 50), new PublicationDiscount(second, 50));
    assertEquals(fit, Reductions.fit(both, Occasion.INITIAL, new Money(base, EUR)));
    assertTrue(Reductions.fit(both, Occasion.RERUN, new Money(base, EUR)), "none is for reruns");
  }

  @Test
  void eachTakesItsPartOffTheBaseWhateverTheOthersTake() {
    Quote quote = quote(Occasion.INITIAL);
    List<Reduction> both =
        List.of(new PublicationDiscount(50, 50), new PublicationDiscount(20, 50));
    assertEquals(
        List.of("4500.00", "-2250.00", "-900.00"),
        quote.price(both).lines().stream().map(line -> line.amount().text()).toList());
    assertEquals("1350.00", quote.price(both).net().text());
  }

  @Test
  void allMayBeFreeAndNoneIsBelow() {
    Quote quote = quote(Occasion.INITIAL, new PublicationDiscount(100, 0));
    assertEquals("0.00", quote.price(ALL).net().text());
  }

  @Test
  void whatTakesNothingOffHasNoLine() {
    Quote quote = quote(Occasion.INITIAL, new PublicationDiscount(0, 0));
    assertEquals(1, quote.price(ALL).lines().size());
    assertEquals(List.of(), quote.combinations());
  }

  @Test
  void aQuoteHoldsOnlyWhatItsOccasionMayEarn() {
    Reduction discount = new PublicationDiscount(50, 50);
    assertEquals("[discount.publication]", names(quote(Occasion.INITIAL, discount).reductions()));
    assertEquals("[]", names(quote(Occasion.RERUN, discount).reductions()));
    assertEquals(
        List.of(List.of(discount)), quote(Occasion.RECERTIFICATION, discount).combinations());
  }

  @Test
  void whoLeavesTheRegisterPublishesNoMore() {
    Reduction discount = new PublicationDiscount(50, 50);
    Facts unlisted = Facts.of(new Consents(false, false, 100));
    assertFalse(discount.isKept(unlisted));
    assertTrue(discount.isKept(ALL));
    assertFalse(discount.isKept(Facts.of(new Consents(true, true, 50))));
  }

  @Test
  void aDeclaredFactIsMetByWhoDeclaresIt() {
    Need need = new Need.Declared("example", new Said("Is it so?", "Ist das so?"));
    assertFalse(need.isMet(ALL));
    Facts declared = new Facts(ALL.consents(), List.of("other", "example", "example"));
    assertTrue(need.isMet(declared));
    assertEquals(List.of("example", "other"), declared.declared());
    assertTrue(need.isMet(declared.with(new Consents(false, false, 0))));
  }

  @Test
  void figuresHaveLimits() {
    for (int wrong : List.of(-1, 101)) {
      assertThrows(IllegalArgumentException.class, () -> new PublicationDiscount(wrong, 50));
      assertThrows(IllegalArgumentException.class, () -> new PublicationDiscount(50, wrong));
    }
  }

  @Test
  void rulesHaveNamesOfTheirOwnAndFiguresToo() {
    List<String> names = Reduction.rules().stream().map(Rule::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    for (Rule rule : Reduction.rules()) {
      assertEquals(
          rule.figures().size(), rule.figures().stream().map(Figure::name).distinct().count());
      Reduction least = rule.reduction(Figure::least);
      assertEquals(rule, least.rule());
      assertEquals(
          rule.asks(),
          least.needs().stream().filter(Need.Declared.class::isInstance).toList(),
          "A rule asks for what it needs");
    }
  }
}
