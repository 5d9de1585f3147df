package portal.invoicing.tables;

import portal.aws.Item;
import portal.aws.tables.Write;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceNumber;

/** The item that says a charge was billed. It never expires: a charge is billed once. */
final class ChargeMark {
  private ChargeMark() {}

  static String key(ChargeKey charge) {
    return "charge#" + charge.caseReference() + "#" + charge.charge();
  }

  /** Marks within a transaction, unless it is marked. */
  static Write put(String table, ChargeKey charge, InvoiceNumber number) {
    var item = Item.builder().put("pk", key(charge)).number("number", number.value()).build();
    return Write.create("charge", table, item);
  }
}
