package portal.submission.tables;

import java.util.List;
import java.util.Map;
import portal.aws.Item;
import portal.certification.CaseId;
import portal.submission.Manifest;
import portal.submission.Seal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A sealed manifest: one item by case and version, one that finds it by its SHA-256. */
final class ManifestItem {
  static final String SORT_KEY = "manifest";

  private ManifestItem() {}

  static String sortKey(int version) {
    return SORT_KEY + "#%06d".formatted(version);
  }

  static String partition(String sha256) {
    return SORT_KEY + "#" + sha256;
  }

  static List<Map<String, AttributeValue>> encode(CaseId id, Manifest manifest) {
    Seal seal = manifest.seal();
    return List.of(
        Item.builder()
            .put("pk", id.value())
            .put("sk", sortKey(seal.version()))
            .number("version", seal.version())
            .put("at", seal.at())
            .put("sha256", seal.sha256())
            .number("files", seal.files())
            .number("bytes", seal.bytes())
            .put("text", manifest.text())
            .build(),
        Item.builder()
            .put("pk", partition(seal.sha256()))
            .put("sk", SORT_KEY)
            .put("case", id.value())
            .number("version", seal.version())
            .build());
  }

  static Manifest decode(Item item) {
    return new Manifest(SubmissionItem.seal(item), item.text("text"));
  }
}
