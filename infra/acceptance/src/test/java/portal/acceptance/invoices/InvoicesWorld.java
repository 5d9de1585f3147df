package portal.acceptance.invoices;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.SampleDice;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;
import portal.capability.Purpose;
import portal.invoices.IssueInvoiceHandler;

/** A case that has agreed to its terms; all but the function that bills find an invoice. */
public final class InvoicesWorld implements World {
  private static final String SECRET = "ABCDEFGHJKMNPQRSTVWXYZ0124";

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
    scene.putLink(EnquiriesWorld.SECRET, Purpose.CASE, SampleDice.REFERENCE);
    Billing.agree(scene.host("StaffCases"));
    if (!function.equals("IssueInvoice")) {
      scene.run(
          Billing.early(scene.host("IssueInvoice")).make(IssueInvoiceHandler::new),
          "IssueInvoice-quote-accepted");
      scene.putLink(SECRET, Purpose.INVOICE, "000001");
    }
  }
}
