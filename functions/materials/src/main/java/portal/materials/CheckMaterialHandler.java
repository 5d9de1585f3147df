package portal.materials;

import portal.aws.EventFunction;
import portal.storage.StorageEvent;

/**
 * Told by the bucket of an object, and by the scan of its verdict: looks at it, and releases or
 * rejects.
 */
public final class CheckMaterialHandler extends EventFunction {

  public CheckMaterialHandler() {
    super(
        StorageEvent::read,
        host -> DaggerMaterialsComponent.factory().create(host).checkMaterial()::after);
  }
}
