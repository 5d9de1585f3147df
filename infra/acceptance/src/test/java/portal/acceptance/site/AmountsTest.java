package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.local.distribution.EdgeScript;
import portal.template.EdgeFunction;

/** What a form understands of an amount, by the module that the pages load. */
final class AmountsTest {
  private static final EdgeScript MODULE =
      new EdgeScript(
          new EdgeFunction(
              "amount",
              Web.text(Web.FOLDER.resolve("kit/amount.js")).replace("export ", "")
                  + "function handler(event) { return { is: amountIn(event.text) || '' }; }"));

  private static String understood(String text) {
    return MODULE.run(JsonNodeFactory.instance.objectNode().put("text", text)).path("is").asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0,85|0.85",
        "0.85|0.85",
        ",5|0.5",
        "4900|4900",
        "4.900,00|4900.00",
        "4,900.00|4900.00",
        "4 900,00|4900.00",
        "4\u202f900,00|4900.00",
        "4\u00a0900|4900",
        "4’900.00|4900.00",
        "4'900.00|4900.00",
        "1.234.567,89|1234567.89",
        "1,234,567|1234567",
        "4.900,–|4900",
        "EUR 4,900.00|4900.00",
        "4.900 €|4900",
        "12,5 %|12.5",
        "04900|4900"
      })
  void anAmountIsUnderstoodHoweverItsThousandsAndDecimalsAreParted(String text, String amount) {
    assertEquals(amount, understood(text));
  }

  @Test
  void aSoleSignBeforeThreeDigitsPartsThousandsUnlessANoughtComesFirst() {
    assertEquals("4900", understood("4.900"));
    assertEquals("4900", understood("4,900"));
    assertEquals("0.900", understood("0,900"));
    assertEquals("4900.125", understood("4900.125"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "many", "-5", "1e3", "1.2.3", "4.90.000", "4,900,00", "12,34,567", "4 9", "."})
  void whatCouldMeanTwoThingsOrNoneIsNoAmount(String text) {
    assertEquals("", understood(text));
  }
}
