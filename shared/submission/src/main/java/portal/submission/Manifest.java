package portal.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import portal.aws.Sha256;
import portal.certification.CaseId;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;

/**
 * What a sealed submission consists of, as exact text: whoever has a file and the manifest can tell
 * whether the file was in it.
 *
 * @param text JSON: case, version, sealedAt, and files by name and then by digest
 */
public record Manifest(Seal seal, String text) {

  /** Seals these files. */
  public static Manifest of(CaseId id, int version, Instant at, List<MaterialFile> files) {
    List<Json> lines =
        files.stream()
            .sorted(
                Comparator.comparing((MaterialFile file) -> file.declared().name())
                    .thenComparing(file -> file.sha256().orElseThrow())
                    .thenComparingInt(file -> file.id().number()))
            .<Json>map(Manifest::line)
            .toList();
    String text =
        JsonObject.builder()
            .text("case", id.value())
            .number("version", version)
            .text("sealedAt", at.toString())
            .put("files", new Json.Array(lines))
            .build()
            .write();
    long bytes = files.stream().mapToLong(file -> file.declared().length()).sum();
    return new Manifest(new Seal(version, at, Sha256.hex(text), files.size(), bytes), text);
  }

  /** Whether a file with this SHA-256 is in it. */
  public boolean contains(String sha256) {
    return JsonReader.readObject(text).array("files").stream()
        .anyMatch(
            file ->
                file instanceof JsonObject line
                    && line.text("sha256").filter(sha256::equals).isPresent());
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject line(MaterialFile file) {
    Declared declared = file.declared();
    return JsonObject.builder()
        .number("number", file.id().number())
        .text("name", declared.name())
        .number("length", declared.length())
        .text("type", declared.type())
        .text("sha256", file.sha256().orElseThrow())
        .text("item", declared.mark().item())
        .flag("confidential", declared.mark().isConfidential())
        .build();
  }
}
