package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.http.Fields;
import portal.http.ProblemException;
import portal.json.JsonObject;

class ConsentFieldsTest {

  private static Fields fields(boolean listed, boolean published) {
    return new Fields(
        JsonObject.builder()
            .flag("listed", listed)
            .flag("published", published)
            .number("sharedShare", 51)
            .build());
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, false"})
  void whatCanBeMeantIsRead(boolean listed, boolean published) {
    Fields fields = fields(listed, published);
    assertEquals(new Consents(listed, published, 51), ConsentFields.read(fields).get());
    fields.check();
  }

  /** Source: DOMAIN.md section 1, published needs listed; THREATS.md 4. */
  @Test
  void nobodyIsPubliclyCertifiedWithoutBeingListed() {
    Fields fields = fields(false, true);
    ConsentFields.read(fields);
    ProblemException refused = assertThrows(ProblemException.class, fields::check);
    assertEquals(
        List.of("/published needs-listed"),
        refused.problem().errors().stream()
            .map(error -> error.pointer() + " " + error.code())
            .toList());
    assertThrows(IllegalArgumentException.class, () -> new Consents(false, true, 51));
  }
}
