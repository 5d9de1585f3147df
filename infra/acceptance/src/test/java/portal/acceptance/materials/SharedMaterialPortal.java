package portal.acceptance.materials;

import portal.acceptance.walk.InCommon;

/**
 * One portal that takes material, for all test classes that only add to what is there and look at
 * nothing but theirs.
 */
public final class SharedMaterialPortal extends InCommon<MaterialPortal> {
  public SharedMaterialPortal() {
    super(MaterialPortal.class, MaterialPortal::in, MaterialPortal::close);
  }
}
