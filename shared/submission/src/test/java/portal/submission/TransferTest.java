package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTest {

  @ParameterizedTest
  @CsvSource({
    "1, false, 1, 1",
    "16777215, false, 1, 16777215",
    "16777216, false, 1, 16777216",
    "16777217, true, 2, 1",
    "33554432, true, 2, 16777216",
    "33554433, true, 3, 1",
    "5368709119, true, 320, 16777215",
    "5368709120, true, 320, 16777216"
  })
  void aFileIsCutWhereTheBucketTakesIt(long length, boolean needsParts, int parts, long last) {
    assertEquals(needsParts, Transfer.needsParts(length));
    assertEquals(parts, Transfer.parts(length));
    assertEquals(last, Transfer.lengthOfPart(length, parts));
    long together =
        IntStream.rangeClosed(1, parts)
            .mapToLong(part -> Transfer.lengthOfPart(length, part))
            .sum();
    assertEquals(length, together);
  }
}
