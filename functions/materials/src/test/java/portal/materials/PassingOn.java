package portal.materials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.storage.ObjectStore;
import portal.storage.StoredObject;
import portal.storage.StoredPart;

/** Objects that pass all on to others; a test says what it wants otherwise. */
class PassingOn implements ObjectStore {
  private final ObjectStore objects;

  PassingOn(ObjectStore objects) {
    this.objects = objects;
  }

  @Override
  public String open(String key, String type) {
    return objects.open(key, type);
  }

  @Override
  public List<StoredPart> parts(String key, String uploadId) {
    return objects.parts(key, uploadId);
  }

  @Override
  public void complete(
      String key, String uploadId, List<StoredPart> parts, Map<Integer, String> digests) {
    objects.complete(key, uploadId, parts, digests);
  }

  @Override
  public void abort(String key, String uploadId) {
    objects.abort(key, uploadId);
  }

  @Override
  public Optional<StoredObject> read(String key) {
    return objects.read(key);
  }

  @Override
  public void delete(String key) {
    objects.delete(key);
  }
}
