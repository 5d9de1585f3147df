package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.submission.Submission.Contents;

class ContentsTest {

  @ParameterizedTest
  @CsvSource({
    "399, 79, 21474836479, true",
    "400, 79, 21474836479, false",
    "399, 80, 21474836479, false",
    "399, 79, 21474836480, false"
  })
  void theLastFileTheLastNumberAndTheLastByteFit(
      int lastNumber, int files, long bytes, boolean isTaken) {
    assertEquals(isTaken, new Contents(lastNumber, files, bytes).takes(1));
  }

  @Test
  void whatIsTakenOutLeavesItsNumberBehind() {
    assertEquals(new Contents(2, 1, 5), Contents.NONE.with(7).with(5).without(7));
  }
}
