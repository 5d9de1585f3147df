package portal.acceptance.zips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import portal.acceptance.template.Root;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;

/** A zip that the build made of a capability, as it is sent to AWS. */
public record FunctionZip(Path path, List<String> entries) {

  /** Those that the template names. */
  public static List<FunctionZip> all() {
    return SamTemplate.read().functions().stream()
        .map(SamFunction::zip)
        .distinct()
        .map(Root::path)
        .map(FunctionZip::read)
        .toList();
  }

  private static FunctionZip read(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalStateException("Not built: " + path + ". Maven makes it in `package`.");
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return new FunctionZip(path, zip.stream().map(ZipEntry::getName).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The libraries' names without versions. */
  Set<String> libraries() {
    return entries.stream()
        .filter(entry -> entry.startsWith("lib/") && entry.endsWith(".jar"))
        .map(entry -> entry.substring("lib/".length()).replaceFirst("-\\d[^/]*\\.jar$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
