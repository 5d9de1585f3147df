package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VatIdTest {

  @ParameterizedTest
  @CsvSource({
    "ATU12345678, AT",
    "BE0123456789, BE",
    "BG123456789, BG",
    "BG1234567890, BG",
    "CY12345678X, CY",
    "CZ12345678, CZ",
    "CZ1234567890, CZ",
    "DE123456789, DE",
    "DK12345678, DK",
    "EE123456789, EE",
    "EL123456789, GR",
    "ESX1234567X, ES",
    "ES12345678X, ES",
    "FI12345678, FI",
    "FRXX123456789, FR",
    "HR12345678901, HR",
    "HU12345678, HU",
    "IE1234567WA, IE",
    "IE1X23456L, IE",
    "IT12345678901, IT",
    "LT123456789, LT",
    "LT123456789012, LT",
    "LU12345678, LU",
    "LV12345678901, LV",
    "MT12345678, MT",
    "NL123456789B01, NL",
    "PL1234567890, PL",
    "PT123456789, PT",
    "RO12, RO",
    "SE123456789012, SE",
    "SI12345678, SI",
    "SK1234567890, SK",
    "XI123456789, GB",
    "GB123456789, GB",
    "GB123456789012, GB",
    "NO123456789MVA, NO",
    "XIGD123, GB",
    "CHE123456789MWST, CH"
  })
  void everyCountryHasItsForm(String text, String country) {
    assertEquals(Optional.of(country), VatId.parse(text).map(VatId::country));
  }

  @ParameterizedTest
  @ValueSource(strings = {"atu 1234 5678", "AT-U12345678", "at.u.123.456.78", "\tATU12345678 "})
  void spellingIsForgiven(String text) {
    assertEquals(Optional.of(new VatId("ATU12345678")), VatId.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AT",
        "U12345678",
        "AT12345678",
        "ATU1234567",
        "ATU123456789",
        "GR123456789",
        "GB12345678",
        "NO123456789",
        "US123456789",
        "DE12345678",
        "DE1234567890",
        "DE12345678X",
        "FRIO123456789",
        "ES123456789",
        "ATU１２３４５６７８",
        "ATU12345678\u0000",
        "ATU12345678ATU12345678ATU1234567"
      })
  void whatHasNoCountrysFormIsNone(String text) {
    assertTrue(VatId.parse(text).isEmpty());
  }
}
