package portal.acceptance.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;

/**
 * What must be so of a case's invoices, and of all numbers.
 *
 * @param states of the case's documents, by number
 */
public record InvoiceCheck(List<String> states) implements UseCase.Check {

  @Override
  public void of(Rig rig, Subject subject, String when) {
    List<Item> all = all(rig);
    assertEquals(
        LongStream.rangeClosed(1, all.size()).boxed().toList(),
        all.stream().map(item -> item.number("number")).toList(),
        when + ": the numbers have a gap");
    List<Item> own =
        all.stream().filter(item -> item.text("case").equals(subject.reference())).toList();
    assertEquals(states, own.stream().map(item -> item.text("status")).toList(), when);
    for (Item document : own) {
      String key = document.text("pk");
      Chains.check(rig.portal(), key, TableNames.of("Invoices"), Chains.key(key));
      String notice =
          document.text("status").equals("credit-note") ? "credit-note-issued" : "invoice-issued";
      String number = key.substring("invoice#".length());
      CaseCheck.checkMails(
          rig, rig.client().mails(subject.reference(), notice, number), when + ": " + key);
    }
  }

  /** All invoices and credit notes, by number; asks no function. */
  public static List<Item> all(Rig rig) {
    return rig
        .portal()
        .tables()
        .client()
        .scanPaginator(scan -> scan.tableName(TableNames.of("Invoices")))
        .items()
        .stream()
        .map(Item::new)
        .filter(item -> item.text("pk").startsWith("invoice#"))
        .sorted(java.util.Comparator.comparingLong(item -> item.number("number")))
        .toList();
  }
}
