package portal.local.objects;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import portal.aws.Sha256;
import portal.local.data.DataFolder;

/** The SHA-256 that each part of an open upload came with, in base64; S3Proxy forgets them. */
final class PartDigests {
  private static final String FOLDER = "part-digests";

  private final DataFolder folder;

  PartDigests(DataFolder folder) {
    this.folder = folder;
  }

  void keep(String upload, int number, String digest) {
    folder.write(file(upload, number), digest.getBytes(StandardCharsets.US_ASCII));
  }

  Optional<String> of(String upload, int number) {
    return folder
        .read(file(upload, number))
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
  }

  /** The upload is over. */
  void forget(String upload) {
    folder.names(FOLDER).stream()
        .filter(name -> name.startsWith(prefix(upload)))
        .forEach(name -> folder.delete(FOLDER + "/" + name));
  }

  private static String file(String upload, int number) {
    return FOLDER + "/" + prefix(upload) + number;
  }

  /** An upload's id is whatever a client says. */
  private static String prefix(String upload) {
    return Sha256.hex(upload).substring(0, 32) + "-";
  }
}
