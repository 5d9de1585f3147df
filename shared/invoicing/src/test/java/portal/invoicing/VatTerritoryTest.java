package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.http.Fields;
import portal.http.ProblemException;
import portal.json.Json;
import portal.json.JsonObject;

/** Directive 2006/112/EC, articles 5 to 7, territory by territory. */
class VatTerritoryTest {
  private static final TaxTable TABLE = FirstTaxTable.table();

  /** AE: reverse charge; S: the seller's rate; O: outside the scope. */
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      textBlock =
          """
          Vienna,            AT, 1010,     S,  S
          Jungholz,          AT, 6691,     S,  S
          Berlin,            DE, 10115,    AE, S
          Büsingen,          DE, 78266,    O,  O
          Heligoland,        DE, 27498,    O,  O
          Gottmadingen,      DE, 78244,    AE, S
          Madrid,            ES, 28001,    AE, S
          Balearic Islands,  ES, 07001,    AE, S
          Las Palmas,        ES, 35001,    O,  O
          Tenerife,          ES, 38001,    O,  O
          Ceuta,             ES, 51001,    O,  O
          Melilla,           ES, 52001,    O,  O
          Rome,              IT, 00118,    AE, S
          Livigno,           IT, 23041,    O,  O
          Bormio,            IT, 23032,    AE, S
          Campione,          IT, 22061,    O,  O
          Como,              IT, 22100,    AE, S
          Athens,            GR, 105 57,   AE, S
          Mount Athos,       GR, 630 86,   O,  O
          Helsinki,          FI, 00100,    AE, S
          Åland,             FI, 22100,    O,  O
          Åland by its code, AX, 22100,    O,  O
          Paris,             FR, 75001,    AE, S
          Corsica,           FR, 20000,    AE, S
          Réunion,           FR, 97400,    O,  O
          Réunion by code,   RE, 97400,    O,  O
          Tahiti,            FR, 98714,    O,  O
          Monaco,            MC, 98000,    AE, S
          Monaco as France,  FR, 98000,    AE, S
          Lisbon,            PT, 1000-001, AE, S
          Azores,            PT, 9500-001, AE, S
          Madeira,           PT, 9000-001, AE, S
          Copenhagen,        DK, 1050,     AE, S
          Greenland,         DK, 3900,     O,  O
          Greenland by code, GL, 3900,     O,  O
          Faroe Islands,     FO, 100,      O,  O
          Dublin,            IE, D01,      AE, S
          London,            GB, SW1A 1AA, O,  O
          Northern Ireland,  GB, BT1 1AA,  O,  O
          Isle of Man,       IM, IM1 1AA,  O,  O
          Jersey,            JE, JE1 1AA,  O,  O
          Gibraltar,         GI, GX11 1AA, O,  O
          San Marino,        SM, 47890,    O,  O
          Vatican,           VA, 00120,    O,  O
          Andorra,           AD, AD500,    O,  O
          Oslo,              NO, 0150,     O,  O
          Zürich,            CH, 8001,     O,  O
          Vaduz,             LI, 9490,     O,  O
          """)
  void aSupplyIsTreatedAsItsTerritory(
      String place, String country, String postCode, TaxWord with, TaxWord without) {
    assertEquals(with, treated(country, Optional.of(postCode), true), place);
    assertEquals(without, treated(country, Optional.of(postCode), false), place);
  }

  @ParameterizedTest
  @CsvSource({"ES, AE", "DE, AE", "FR, AE", "MC, AE", "GB, O"})
  void withoutAPostCodeTheCountryDecides(String country, TaxWord with) {
    assertEquals(with, treated(country, Optional.empty(), true));
  }

  @ParameterizedTest
  @CsvSource({
    "MC, FR11123456782, true",
    "FR, FR11123456782, true",
    "RE, FR11123456782, true",
    "AX, FI12345671, true",
    "GB, GB123456782, true",
    "GB, XI123456782, true",
    "IM, GB123456782, true",
    "NO, NO123456785MVA, true",
    "SJ, NO123456785MVA, true",
    "GR, EL123456783, true",
    "MC, ATU12345675, false",
    "FR, DE123456788, false",
    "DE, GB123456782, false",
    "SE, NO123456785MVA, false"
  })
  void aNumberIsOfWhoGivesItThere(String country, String vatId, boolean isRight) {
    assertEquals(isRight, isTaken(country, vatId));
  }

  /** The categories by their codes. */
  enum TaxWord {
    AE,
    S,
    O
  }

  private static TaxWord treated(String country, Optional<String> postCode, boolean hasVatId) {
    Buyer buyer =
        new Buyer(
            "Example",
            List.of("Street 1"),
            postCode,
            "Place",
            country,
            Optional.of(new VatId("ATU12345675")).filter(_ -> hasVatId),
            Optional.empty());
    return TaxWord.valueOf(TABLE.treatment(buyer).category().code());
  }

  private static boolean isTaken(String country, String vatId) {
    Fields fields =
        new Fields(
            JsonObject.builder()
                .text("billingName", "Example")
                .put("billingStreet", Json.Array.ofTexts(List.of("Street 1")))
                .text("billingCity", "Place")
                .text("billingCountry", country)
                .text("vatId", vatId)
                .build());
    BuyerFields.read(fields);
    try {
      fields.check();
      return true;
    } catch (ProblemException wrong) {
      return false;
    }
  }
}
