package portal.local.objects;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import portal.aws.Sha256;
import portal.local.data.DataFolder;

/**
 * What the scan said of each object. In AWS that is the object's tag {@code
 * GuardDutyMalwareScanStatus}; S3Proxy holds no tags.
 */
public final class Verdicts {
  private static final String TAG = "GuardDutyMalwareScanStatus";

  private final DataFolder folder;

  public Verdicts(DataFolder folder) {
    this.folder = folder;
  }

  void keep(String bucket, String key, String verdict) {
    folder.write(file(bucket, key), verdict.getBytes(StandardCharsets.US_ASCII));
  }

  Optional<String> of(String bucket, String key) {
    return folder
        .read(file(bucket, key))
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
  }

  /** The verdict as the tag that it is in AWS. */
  Map<String, String> tags(String bucket, String key) {
    return of(bucket, key).map(verdict -> Map.of(TAG, verdict)).orElseGet(Map::of);
  }

  private static String file(String bucket, String key) {
    return "verdicts/" + Sha256.hex(bucket + "/" + key);
  }
}
