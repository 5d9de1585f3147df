package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.http.Fields;
import portal.http.ProblemException;
import portal.json.JsonReader;

final class BuyerFieldsTest {
  private static final String GOOD =
      """
      {"billingName":"Example GmbH","billingStreet":["Ring 1"],"billingPostCode":"1010",
       "billingCity":"Wien","billingCountry":"at","vatId":"atu 12345678"}
      """;

  @Test
  void aBuyerIsRead() {
    assertEquals(
        Optional.of(
            new Buyer(
                "Example GmbH",
                List.of("Ring 1"),
                Optional.of("1010"),
                "Wien",
                "AT",
                Optional.of(new VatId("ATU12345678")))),
        BuyerFields.read(fields(GOOD)).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Example GmbH\" | \"\" | billingName",
        "[\"Ring 1\"] | [] | billingStreet",
        "[\"Ring 1\"] | [\"a\",\"b\",\"c\"] | billingStreet",
        "[\"Ring 1\"] | [\"\"] | billingStreet",
        "\"Wien\" | null | billingCity",
        "\"at\" | \"XX\" | billingCountry",
        "\"at\" | \"DE\" | vatId",
        "\"at\" | \"AUT\" | billingCountry",
        "12345678 | 1234567 | vatId"
      })
  void aWrongFieldIsNamed(String before, String after, String field) {
    Fields fields = fields(GOOD.replace(before, after));
    assertTrue(BuyerFields.read(fields).value().isEmpty());
    assertFalse(fields.isFine(field));
    assertThrows(ProblemException.class, fields::check);
  }

  private static Fields fields(String json) {
    return new Fields(JsonReader.readObject(json));
  }
}
