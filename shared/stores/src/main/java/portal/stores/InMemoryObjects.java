package portal.stores;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import portal.aws.Sha256;
import portal.storage.ObjectStore;
import portal.storage.StoredObject;
import portal.storage.StoredPart;

/** Objects in memory, as strict as the bucket; a large one may come from a stream. */
public final class InMemoryObjects implements ObjectStore {
  private final Map<String, Kept> objects = new HashMap<>();
  private final Map<String, Upload> uploads = new HashMap<>();
  private int opened;

  /** Somebody stores an object by a signed request; says whether there was none yet. */
  public synchronized boolean put(String key, String type, byte[] content) {
    return put(key, type, content.length, () -> new ByteArrayInputStream(content));
  }

  /** Likewise an object that comes from a stream of this length, a new one for each reader. */
  public synchronized boolean put(
      String key, String type, long length, Supplier<InputStream> content) {
    return objects.putIfAbsent(key, new Kept(length, type, content)) == null;
  }

  /**
   * Somebody stores a part by a signed request; another content takes the place of an earlier one.
   *
   * @throws IllegalStateException if there is no such upload
   */
  public synchronized void part(String key, String uploadId, int number, byte[] content) {
    Upload upload =
        find(key, uploadId).orElseThrow(() -> new IllegalStateException("NoSuchUpload"));
    upload.parts.put(number, content.clone());
  }

  /** The keys of all objects. */
  public synchronized List<String> keys() {
    return objects.keySet().stream().sorted().toList();
  }

  /** How many uploads are open. */
  public synchronized int openUploads() {
    return uploads.size();
  }

  @Override
  public synchronized String open(String key, String type) {
    String uploadId = "upload-" + ++opened;
    uploads.put(uploadId, new Upload(key, type, new TreeMap<>()));
    return uploadId;
  }

  @Override
  public synchronized List<StoredPart> parts(String key, String uploadId) {
    var parts = new ArrayList<StoredPart>();
    find(key, uploadId)
        .ifPresent(
            upload ->
                upload.parts.forEach(
                    (number, content) ->
                        parts.add(new StoredPart(number, eTag(content), content.length))));
    return List.copyOf(parts);
  }

  @Override
  public synchronized void complete(
      String key, String uploadId, List<StoredPart> parts, Map<Integer, String> digests) {
    Optional<Upload> upload = find(key, uploadId);
    if (objects.containsKey(key)) {
      return;
    }
    var whole = new ByteArrayOutputStream();
    Upload found = upload.orElseThrow(() -> new IllegalStateException("NoSuchUpload"));
    parts.forEach(part -> whole.writeBytes(found.content(part, digests)));
    put(key, found.type, whole.toByteArray());
    uploads.remove(uploadId);
  }

  @Override
  public synchronized void abort(String key, String uploadId) {
    find(key, uploadId).ifPresent(upload -> uploads.remove(uploadId));
  }

  @Override
  public synchronized Optional<StoredObject> read(String key) {
    return Optional.ofNullable(objects.get(key))
        .map(kept -> new StoredObject(kept.length, kept.type, kept.content.get()));
  }

  @Override
  public synchronized void delete(String key) {
    objects.remove(key);
  }

  private Optional<Upload> find(String key, String uploadId) {
    return Optional.ofNullable(uploads.get(uploadId)).filter(upload -> upload.key.equals(key));
  }

  private static String eTag(byte[] content) {
    return '"' + Sha256.hex(content).substring(0, 32) + '"';
  }

  private record Kept(long length, String type, Supplier<InputStream> content) {}

  private record Upload(String key, String type, TreeMap<Integer, byte[]> parts) {

    byte[] content(StoredPart part, Map<Integer, String> digests) {
      byte[] content = parts.get(part.number());
      if (content == null
          || !eTag(content).equals(part.eTag())
          || !Sha256.hex(content).equals(digests.get(part.number()))) {
        throw new IllegalStateException("InvalidPart");
      }
      return content;
    }
  }
}
