package portal.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MadeFilesTest {

  @Test
  void whatIsCheckedInIsWhatThePartsGive() {
    List<MadeFile> made = new Sources(Path.of(System.getProperty("portal.root", "../.."))).made();
    assertFalse(made.isEmpty());
    assertEquals(
        List.of(),
        made.stream().filter(file -> !file.isFresh()).map(MadeFile::file).toList(),
        "Run infra/openapi/bundle, which makes these.");
  }
}
