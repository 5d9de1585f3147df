package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VatIdTest {

  @ParameterizedTest
  @CsvSource({
    "AT, AT", "BE, BE", "BG, BG", "CH, CH", "CY, CY", "CZ, CZ", "DE, DE", "DK, DK", "EE, EE",
    "EL, GR", "ES, ES", "FI, FI", "FR, FR", "GB, GB", "HR, HR", "HU, HU", "IE, IE", "IT, IT",
    "LT, LT", "LU, LU", "LV, LV", "MT, MT", "NL, NL", "NO, NO", "PL, PL", "PT, PT", "RO, RO",
    "SE, SE", "SI, SI", "SK, SK", "XI, GB"
  })
  void theExampleOfEveryCountryIsAnIdOfIt(String prefix, String country) {
    String example = VatId.exampleFor(prefix + "1").orElseThrow();
    assertEquals(Optional.of(country), VatId.parse(example).map(VatId::country), example);
  }

  /**
   * Also shows that nothing is missing of what is shipped of the library. Source: python-stdnum.
   */
  @ParameterizedTest
  @CsvFileSource(resources = "vat-ids.csv")
  void checkDigitsAreThoseOfTheCountry(String text, boolean isRight) {
    assertEquals(isRight, VatId.parse(text).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    // Since March 2023 Cyprus gives numbers that begin with 6.
    "CY60000000A, true",
    // Until 1985 a Czech birth number's remainder of ten was written as 0.
    "CZ6461109590, true",
    "CZ6461109591, false",
    // Spanish entities of non-residents have a letter.
    "ESU0012345E, true",
    "ESU1212345E, false",
    // What Great Britain kept out of its old rule it gives by the one of 2009.
    "GB965867986, true",
    "XI965867986, true",
    "GB935867986, false",
    // Irish ids once had W as a second letter, and T.
    "IE1234567TW, true",
    "IE1234567WH, true",
    "IE1234567TH, false",
    // Since July 2017 Latvian personal codes begin with 32 and tell no birthday.
    "LV32993456785, true",
    "LV31993456785, false",
    // Slovak traders may have their birth number.
    "SK6204178970, true",
    "SK6224178970, false",
    // The Netherlands give sole traders ids that are no citizen's number, since 2020.
    "NL000099998B57, true",
    "NL000099998B58, false",
    // Two remainders are right in Great Britain; 37 and 97 stand for none elsewhere.
    "GB123456740, false",
    "MT12345671, false",
    "BE1393036400, false",
    // Of these the form is all that is known.
    "HR12345678900, true",
    "NO123456789MVA, true",
    "CHE123456789TVA, true"
  })
  void whereSourcesDifferTheCountryDecides(String text, boolean isRight) {
    assertEquals(isRight, VatId.parse(text).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ATU12345675", "DE123456788", "FR11123456782", "IT12345670017"})
  void noMistypedDigitIsTaken(String right) {
    assertTrue(VatId.parse(right).isPresent());
    assertTrue(mistyped(right).noneMatch(wrong -> VatId.parse(wrong).isPresent()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ATU12345678", "DE123456789", "GB123456789"})
  void whatIsStoredIsTakenByItsForm(String stored) {
    assertEquals(stored, new VatId(stored).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"atu 1234 5675", "AT-U12345675", "at.u.123.456.75", "\tATU12345675 "})
  void spellingIsForgiven(String text) {
    assertEquals(Optional.of(new VatId("ATU12345675")), VatId.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AT",
        "U12345675",
        "AT12345675",
        "ATU1234567",
        "ATU123456755",
        "GR123456783",
        "GB12345678",
        "NO123456785",
        "US123456789",
        "DE12345678",
        "DE1234567880",
        "DE12345678X",
        "FRIO123456789",
        "ES123456789",
        "ATU１２３４５６７５",
        "ATU12345675\u0000",
        "ATU12345675ATU12345675ATU1234567"
      })
  void whatHasNoCountrysFormIsNone(String text) {
    assertTrue(VatId.parse(text).isEmpty());
  }

  /** All that have one digit other than this. */
  private static Stream<String> mistyped(String right) {
    return IntStream.range(0, right.length())
        .filter(at -> Character.isDigit(right.charAt(at)))
        .boxed()
        .flatMap(
            at ->
                "0123456789"
                    .chars()
                    .filter(digit -> digit != right.charAt(at))
                    .mapToObj(
                        digit -> right.substring(0, at) + (char) digit + right.substring(at + 1)));
  }
}
