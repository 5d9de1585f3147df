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
 * What must be so of the prints of a case's invoices and of the rules that it accepted: each is
 * stored once, and as it was mailed.
 */
public final class PrintCheck implements UseCase.Check {

  /** Subjects enquire in German. */
  private static final List<String> RULES = List.of("terms-2026-01-01-de", "mark-2026-01-01-de");

  @Override
  public void of(Rig rig, Subject subject, String when) {
    List<String> rules = RULES.stream().map(name -> stored(rig, name, when)).toList();
    for (ReadMail mail : rig.client().mails(subject.reference(), "quote-accepted")) {
      assertEquals(rules, files(mail), when);
    }
    for (Item document : InvoiceCheck.all(rig)) {
      if (document.text("case").equals(subject.reference())) {
        String number = document.text("pk").substring("invoice#".length());
        String stored = stored(rig, number, when);
        for (ReadMail mail : rig.client().mails(subject.reference(), "invoice-issued", number)) {
          assertEquals(List.of(stored), files(mail), when);
        }
      }
    }
  }

  /** The digest of a print, which is stored once. */
  private static String stored(Rig rig, String name, String when) {
    String key = "print#" + name;
    Chains.check(rig.portal(), key, TableNames.of("Invoices"), Chains.key(key));
    assertEquals(1, Chains.chain(rig.portal(), key).size(), when);
    String digest =
        Sha256.hex(
            rig.objects()
                .getObjectAsBytes(get -> get.bucket("portal-prints").key(name + ".pdf"))
                .asByteArray());
    assertEquals(
        digest,
        Chains.chain(rig.portal(), key).getFirst().data().text("sha256").orElseThrow(),
        when);
    return digest;
  }

  private static List<String> files(ReadMail mail) {
    return mail.files().stream().map(file -> Sha256.hex(file.content())).toList();
  }
}
