package portal.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.invoices.InvoiceCheck;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;
import portal.aws.Sha256;
import portal.local.mail.ReadMail;

/**
 * What must be so of the prints of a case's invoices: each is stored once, and as it was mailed.
 */
public final class PrintCheck implements UseCase.Check {

  @Override
  public void of(Rig rig, Subject subject, String when) {
    for (Item document : InvoiceCheck.all(rig)) {
      if (document.text("case").equals(subject.reference())) {
        check(rig, subject, document.text("pk").substring("invoice#".length()), when);
      }
    }
  }

  private static void check(Rig rig, Subject subject, String number, String when) {
    String key = "print#" + number;
    Chains.check(rig.portal(), key, TableNames.of("Invoices"), Chains.key(key));
    assertEquals(1, Chains.chain(rig.portal(), key).size(), when);
    byte[] stored =
        rig.objects()
            .getObjectAsBytes(get -> get.bucket("portal-prints").key(number + ".pdf"))
            .asByteArray();
    assertEquals(
        Sha256.hex(stored),
        Chains.chain(rig.portal(), key).getFirst().data().text("sha256").orElseThrow(),
        when);
    for (ReadMail mail : rig.client().mails(subject.reference(), "invoice-issued", number)) {
      assertEquals(
          List.of(Sha256.hex(stored)),
          mail.files().stream().map(file -> Sha256.hex(file.content())).toList(),
          when);
    }
  }
}
