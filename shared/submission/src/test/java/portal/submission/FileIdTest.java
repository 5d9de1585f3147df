package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.certification.CaseId;
import portal.trail.AggregateId;

class FileIdTest {
  private static final CaseId CASE = CaseId.random(new Random(1));

  @Test
  void aKeyIsNothingButReferenceAndNumber() {
    assertEquals(CASE.value() + "/7", new FileId(CASE, 7).key());
  }

  @Test
  void keysAndAggregatesLeadBackToTheFile() {
    for (int number : new int[] {1, 10, 999_999}) {
      FileId file = new FileId(CASE, number);
      assertEquals(Optional.of(file), FileId.ofKey(file.key()));
      assertEquals(Optional.of(file), FileId.of(file.aggregate()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "C/1",
        "%s",
        "%s/",
        "%s/0",
        "%s/01",
        "%s/-1",
        "%s/+1",
        "%s/1/1",
        "%s/1 ",
        "/%s/1",
        "%s/1000000",
        "%s/\u0661",
        "%s/x",
        "../%s/1",
        "x%s/1",
        "%s-1"
      })
  void whatIsNoKeyOfOursIsNoFile(String key) {
    assertEquals(Optional.empty(), FileId.ofKey(key.formatted(CASE.value())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"case#%s", "submission#%s", "file#%s", "file#%s-", "file#%s-0", "file#-1"})
  void otherAggregatesAreNoFiles(String aggregate) {
    assertEquals(Optional.empty(), FileId.of(new AggregateId(aggregate.formatted(CASE.value()))));
  }

  @Test
  void noFileIsNumberedZero() {
    assertThrows(IllegalArgumentException.class, () -> new FileId(CASE, 0));
  }
}
