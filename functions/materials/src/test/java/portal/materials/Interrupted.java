package portal.materials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.storage.ObjectStore;
import portal.storage.StoredObject;
import portal.storage.StoredPart;

/**
 * Objects that take their time: something happens before an upload is opened or its parts are told.
 * That is after a request has looked at what there is, and before it stores.
 */
record Interrupted(ObjectStore objects, Runnable meanwhile) implements ObjectStore {

  @Override
  public String open(String key, String type) {
    String upload = objects.open(key, type);
    meanwhile.run();
    return upload;
  }

  @Override
  public List<StoredPart> parts(String key, String uploadId) {
    meanwhile.run();
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
