package portal.pricing.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.aws.Item;
import portal.pricing.FirstTariff;
import portal.pricing.Reduction;
import portal.pricing.Tariff;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TariffItemTest {
  private static final TariffItem CODEC = new TariffItem();
  private static final Tariff FIRST = FirstTariff.tariff();

  private static Tariff with(List<Reduction> reductions) {
    return new Tariff(
        3, FIRST.effective(), FIRST.fees(), reductions, FIRST.windows(), FIRST.days());
  }

  private static Tariff decoded(Map<String, AttributeValue> attributes) {
    return CODEC.decode(1, FIRST.effective(), new Item(attributes));
  }

  private static Map<String, AttributeValue> reduction(Reduction reduction) {
    return new HashMap<>(ReductionItem.encode(List.of(reduction)).getFirst());
  }

  private static String refusal(Map<String, AttributeValue> reduction) {
    Map<String, AttributeValue> item = new HashMap<>(CODEC.encode(FIRST).build());
    item.put("reductions", AttributeValue.fromL(List.of(AttributeValue.fromM(reduction))));
    return String.valueOf(assertThrows(RuntimeException.class, () -> decoded(item)).getMessage());
  }

  @Test
  void aTariffIsReadAsItWasWrittenWithEveryRuleAndWithNone() {
    List<Reduction> all =
        Reduction.rules().stream().map(rule -> rule.reduction(figure -> figure.least())).toList();
    for (Tariff tariff : List.of(FIRST, with(all), with(List.of()))) {
      assertEquals(
          tariff,
          CODEC.decode(
              tariff.version(), tariff.effective(), new Item(CODEC.encode(tariff).build())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"currency", "reductions", "rerunMonths"})
  void whatIsMissingIsNamed(String name) {
    Map<String, AttributeValue> item = new HashMap<>(CODEC.encode(FIRST).build());
    item.remove(name);
    String message =
        String.valueOf(assertThrows(RuntimeException.class, () -> decoded(item)).getMessage());
    assertTrue(message.endsWith(" " + name), message);
  }

  @Test
  void everyFigureOfEveryRuleIsNeeded() {
    for (Rule rule : Rule.all()) {
      for (String name : rule.figures()) {
        Map<String, AttributeValue> lacking = new HashMap<>(rule.item());
        lacking.remove(name);
        assertTrue(refusal(lacking).endsWith(" " + name));
      }
    }
  }

  /** A rule's item, and what must be in it. */
  private record Rule(Map<String, AttributeValue> item, List<String> figures) {
    static List<Rule> all() {
      return Reduction.rules().stream()
          .map(rule -> rule.reduction(figure -> figure.least()))
          .map(
              one ->
                  new Rule(
                      reduction(one),
                      one.rule().figures().stream().map(figure -> figure.name()).toList()))
          .toList();
    }
  }

  @Test
  void anUnknownRuleAndAFigureBeyondItsLimitsAreRefused() {
    Map<String, AttributeValue> item = reduction(FIRST.reductions().getFirst());
    item.put("percent", AttributeValue.fromN("101"));
    assertTrue(refusal(item).startsWith("percent "));
    item.put("rule", AttributeValue.fromS("discount.nobodys"));
    assertTrue(refusal(item).endsWith(" rule"));
  }
}
