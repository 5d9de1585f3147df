package portal.invoices;

import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.invoicing.Invoices;
import portal.invoicing.Issuing;
import portal.invoicing.TaxTable;

/** The institute as one that issues documents: from the series' end, under the taxes of the day. */
final class Issuer {
  private final Invoices invoices;
  private final Books<TaxTable> taxes;
  private final Institute institute;
  private final InstituteTime time;

  @Inject
  Issuer(Invoices invoices, Books<TaxTable> taxes, Institute institute, InstituteTime time) {
    this.invoices = invoices;
    this.taxes = taxes;
    this.institute = institute;
    this.time = time;
  }

  /** Issuing as things stand now; who is overtaken asks again. */
  Issuing now() {
    return new Issuing(
        invoices.series(), taxes.book(), institute.seller(), time.today(), time.now());
  }
}
