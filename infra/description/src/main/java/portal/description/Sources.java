package portal.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where parts are read and where what is made of them goes. Nothing else names a place. */
record Sources(Path root) {
  private static final String SHARED = "infra/openapi/shared.yaml";
  private static final String CAPABILITIES = "functions";
  private static final String PART = "openapi.yaml";
  private static final String BUNDLE = "infra/openapi.yaml";
  private static final String SERVED = "web/pages/kit/openapi.yaml";
  private static final String PAGE = "web/pages/kit/api-description.html";
  private static final String NOTE =
      "# Made by infra/openapi/bundle of "
          + SHARED
          + " and functions/*/"
          + PART
          + ": change those.\n";

  /** All that is made, as it should be. */
  List<MadeFile> made() {
    String document = NOTE + new Bundle(shared(), capabilities()).text();
    return List.of(
        new MadeFile(root.resolve(BUNDLE), document),
        new MadeFile(root.resolve(SERVED), document),
        new MadeFile(root.resolve(PAGE), ApiPage.of(Document.read(document))));
  }

  /** What one capability describes, as a document of its own. */
  String alone(String capability) {
    return new Bundle(shared(), List.of(part(CAPABILITIES + "/" + capability + "/" + PART))).text();
  }

  private Part shared() {
    return part(SHARED);
  }

  private List<Part> capabilities() {
    try (Stream<Path> folders = Files.list(root.resolve(CAPABILITIES))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(PART)))
          .map(folder -> part(CAPABILITIES + "/" + folder.getFileName() + "/" + PART))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Part part(String file) {
    try {
      return PartReader.read(file, Files.readString(root.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
