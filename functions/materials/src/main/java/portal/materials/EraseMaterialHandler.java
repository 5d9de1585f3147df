package portal.materials;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Woken every hour: deletes the material whose day has come. */
public final class EraseMaterialHandler extends EventFunction {
  private final EraseMaterial eraseMaterial;

  public EraseMaterialHandler() {
    this(Host.ofProcess());
    primeWith(EraseMaterialHandler::new);
  }

  public EraseMaterialHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).eraseMaterial());
  }

  EraseMaterialHandler(EraseMaterial eraseMaterial) {
    this.eraseMaterial = eraseMaterial;
  }

  @Override
  protected void take(JsonObject event) {
    eraseMaterial.run();
  }
}
