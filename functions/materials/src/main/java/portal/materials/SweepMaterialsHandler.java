package portal.materials;

import portal.aws.EventFunction;

/** Woken every hour: looks whether what events ask of material was done. */
public final class SweepMaterialsHandler extends EventFunction {

  public SweepMaterialsHandler() {
    super(host -> woken(DaggerMaterialsComponent.factory().create(host).sweepMaterials()::run));
  }
}
