package portal.acceptance.zips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Root;

final class ZipsTest {
  /**
   * Beginnings of the names of what is too slow to start, or is for tests and this machine only.
   */
  private static final List<String> FORBIDDEN =
      List.of(
          "aws-lambda-java-events",
          "aws-lambda-java-runtime-interface-client",
          "jackson-databind",
          "jackson-annotations",
          "dynamodb-enhanced",
          "apache-client",
          "apache5-client",
          "httpclient",
          "netty",
          "DynamoDBLocal",
          "dynamodb-local",
          "s3proxy",
          "snakeyaml",
          "junit",
          "testing");

  private static final double MEGABYTE = 1e6;

  private final List<FunctionZip> zips = FunctionZip.all();

  @Test
  void nothingForbiddenIsShipped() {
    for (FunctionZip zip : zips) {
      Set<String> found =
          zip.libraries().stream()
              .filter(library -> FORBIDDEN.stream().anyMatch(library::startsWith))
              .collect(Collectors.toSet());
      assertEquals(Set.of(), found, zip.path().toString());
    }
  }

  @Test
  void everyLibraryComesOnce() {
    for (FunctionZip zip : zips) {
      long jars = zip.entries().stream().filter(entry -> entry.endsWith(".jar")).count();
      assertEquals(zip.libraries().size(), jars, zip.path().toString());
    }
  }

  /**
   * Source: PERFORMANCE, zip sizes; mail adds the mail service's client, a MIME library, and what
   * letters tell of; material adds the storage's client, which alone has 4 MB, and enquiries what
   * knows of international domains; documents bring fonts and what sets type, and who is billed the
   * check digits of VAT ids.
   */
  @Test
  void zipsAreSmall() {
    for (FunctionZip zip : zips) {
      double most = most(zip);
      double size = zip.bytes() / MEGABYTE;
      assertTrue(size <= most, "%s has %.2f MB".formatted(zip.path(), size));
    }
  }

  private static double most(FunctionZip zip) {
    Set<String> has = zip.libraries();
    return has.contains("s3")
        ? 12.5
        : has.contains("pdfbox")
            ? 12.2
            : has.contains("sesv2")
                ? 11.8
                : has.contains("idna") ? 8.3 : has.contains("checkdigits") ? 8.1 : 8.0;
  }

  @Test
  void sampleEventsRideAlongToWarmUp() {
    for (FunctionZip zip : zips) {
      assertTrue(
          zip.entries().stream().anyMatch(entry -> entry.matches("priming/.+\\.json")),
          zip.path().toString());
    }
  }

  @Test
  void everyShippedLibraryIsListedWithALicenceWeMayUse() {
    Set<String> own =
        Root.list("shared").stream()
            .map(module -> module.getFileName().toString())
            .collect(Collectors.toSet());
    Set<String> shipped =
        zips.stream()
            .flatMap(zip -> zip.libraries().stream())
            .filter(library -> !own.contains(library))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(shipped.isEmpty());
    assertEquals(shipped, Licences.read().libraries(), "infra/licences.md lists what is shipped.");
  }
}
