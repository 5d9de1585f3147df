package portal.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.certification.EmailAddress;

class TypedAddressTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "a@example.org | a@example.org",
        "A.b+c@EXAMPLE.org | A.b+c@example.org",
        "a@b\u00fccher.example | a@xn--bcher-kva.example",
        "a@fa\u00df.example | a@xn--fa-hia.example",
        "a@localhost | ''",
        "@example.org | ''",
        "a@ | ''",
        "a b@example.org | ''",
        "\"a\"@example.org | ''",
        "a..b@example.org | ''",
        ".a@example.org | ''",
        "a@exam\u0000ple.org | ''",
        "a@exa mple.org | ''",
        "a@-x.org | ''",
        "a@[127.0.0.1] | ''",
        "\u00e4@example.org | ''",
        "a@example.123 | ''"
      },
      delimiter = '|')
  void addressesAreReadStrictly(String typed, String expected) {
    assertEquals(expected, TypedAddress.parse(typed).map(EmailAddress::value).orElse(""));
  }
}
