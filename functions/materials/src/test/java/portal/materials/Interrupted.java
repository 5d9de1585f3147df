package portal.materials;

import java.util.List;
import portal.storage.ObjectStore;
import portal.storage.StoredPart;

/**
 * Objects that take their time: something happens before an upload is opened or its parts are told.
 * That is after a request has looked at what there is, and before it stores.
 */
final class Interrupted extends PassingOn {
  private final Runnable meanwhile;

  Interrupted(ObjectStore objects, Runnable meanwhile) {
    super(objects);
    this.meanwhile = meanwhile;
  }

  @Override
  public String open(String key, String type) {
    String upload = super.open(key, type);
    meanwhile.run();
    return upload;
  }

  @Override
  public List<StoredPart> parts(String key, String uploadId) {
    meanwhile.run();
    return super.parts(key, uploadId);
  }
}
