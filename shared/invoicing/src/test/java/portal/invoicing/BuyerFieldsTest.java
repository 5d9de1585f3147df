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
import portal.language.Said;

final class BuyerFieldsTest {
  private static final String GOOD =
      """
      {"billingName":"Example GmbH","billingStreet":["Ring 1"],"billingPostCode":"1010",
       "billingCity":"Wien","billingCountry":"at","buyerReference":"Order 4711","vatId":"atu 12345675"}
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
                Optional.of(new VatId("ATU12345675")),
                Optional.of("Order 4711"))),
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
        "\"Order 4711\" | \"123456789 123456789 123456789 123456789 123456789 123456789 1\" |"
            + " buyerReference",
        "\"at\" | \"XX\" | billingCountry",
        "\"at\" | \"DE\" | vatId",
        "\"at\" | \"AUT\" | billingCountry",
        "12345675 | 1234567 | vatId",
        "12345675 | 12345678 | vatId"
      })
  void aWrongFieldIsNamed(String before, String after, String field) {
    Fields fields = fields(GOOD.replace(before, after));
    assertTrue(BuyerFields.read(fields).value().isEmpty());
    assertFalse(fields.isFine(field));
    assertThrows(ProblemException.class, fields::check);
  }

  @ParameterizedTest
  @CsvSource({
    "ATU12345678, ATU12345675",
    "at u123, ATU12345675",
    "DE123456789, DE123456788",
    "xi1, XI123456782",
    "U12345678, DE123456788",
    "AT, DE123456788",
    "'', DE123456788"
  })
  void whatIsSaidOfAWrongVatIdShowsOneOfItsCountry(String typed, String shown) {
    Said said = BuyerFields.noVatId(typed);
    assertTrue(said.english().contains(shown), said.english());
    assertTrue(said.german().contains(shown), said.german());
  }

  private static Fields fields(String json) {
    return new Fields(JsonReader.readObject(json));
  }
}
