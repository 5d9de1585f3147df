package portal.idna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

  /** Source: UTS 46, sections 4.5 and 7, and RFC 5892, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Example.ORG | example.org
          faß.example | xn--fa-hia.example
          FAẞ.example | xn--fa-hia.example
          xn--fa-hia.example | xn--fa-hia.example
          Bücher.example | xn--bcher-kva.example
          ελλάς.example | xn--hxarsa0b.example
          日本語。jp | xn--wgv71a119e.jp
          اختبار.example | xn--mgbachtv.example
          x\u00ad.example | x.example
          क्‍ष.example | xn--11b2ezcw70k.example
          a\u200db.example | ''
          \u0627a.example | ''
          l·.example | ''
          xn--a.example | ''
          ＠.example | ''
          a..ü.example | ''
          a\u0000ü.example | ''
          ü\ud800.example | ''
          """)
  void aNameIsThatOfItsOwnDomainOrNone(String typed, String ascii) {
    assertEquals(ascii, Domains.toAscii(typed).orElse(""));
  }

  /**
   * What is shipped of ICU is a part: no character, alone or among others, leads to what is not.
   */
  @Test
  void everyCharacterIsJudgedByWhatIsShipped() {
    long fine =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(
                sign -> {
                  String typed = "ü" + Character.toString(sign);
                  Domains.toAscii("ب" + typed + ".example");
                  return Domains.toAscii(typed + "a.example").isPresent();
                })
            .count();
    assertTrue(fine > 130_000 && fine < 160_000, "" + fine);
  }
}
