package portal.acceptance.documents;

import portal.acceptance.invoices.InvoicesWorld;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;

/** An invoice that was issued and not printed yet. */
public final class DocumentsWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    new InvoicesWorld().prepare(scene, function);
  }
}
