package portal.materials;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.storage.StorageEvent;

/**
 * Told by the bucket of an object, and by the scan of its verdict: looks at it, and releases or
 * rejects.
 */
public final class CheckMaterialHandler extends EventFunction {
  private final CheckMaterial checkMaterial;

  public CheckMaterialHandler() {
    this(Host.ofProcess());
    primeWith(CheckMaterialHandler::new);
  }

  public CheckMaterialHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).checkMaterial());
  }

  CheckMaterialHandler(CheckMaterial checkMaterial) {
    this.checkMaterial = checkMaterial;
  }

  @Override
  protected void take(JsonObject event) {
    checkMaterial.after(StorageEvent.read(event));
  }
}
