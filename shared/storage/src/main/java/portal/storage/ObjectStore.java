package portal.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects in the bucket of material. Whatever failed may be asked for again. */
public interface ObjectStore {

  /**
   * Opens an upload in parts, each stored under its SHA-256.
   *
   * @return the upload's id; a repeat gives another
   */
  String open(String key, String type);

  /** The parts that are there, by number; none if there is no such upload (any more). */
  List<StoredPart> parts(String key, String uploadId);

  /**
   * Makes the upload's parts the object. Where that has happened already, nothing else does.
   *
   * @param digests the SHA-256 of each part in hexadecimal, by number
   */
  void complete(String key, String uploadId, List<StoredPart> parts, Map<Integer, String> digests);

  /** Drops the upload and its parts, if they are still there. */
  void abort(String key, String uploadId);

  /** The object; empty if there is none. Whoever reads it closes it. */
  Optional<StoredObject> read(String key);

  /** Deletes the object, if it is still there. */
  void delete(String key);
}
