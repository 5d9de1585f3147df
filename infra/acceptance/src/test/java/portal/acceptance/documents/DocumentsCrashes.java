package portal.acceptance.documents;

import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.util.List;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.UseCase;
import portal.acceptance.quotes.QuotesCrashes;

/** What is printed. */
public final class DocumentsCrashes implements CrashUses {

  /** The invoice of a quote that is accepted. */
  static final UseCase PRINT =
      new UseCase(
              "print an invoice",
              List.of(SUBMIT, FIND_ELIGIBLE),
              QuotesCrashes.ACCEPT.act(),
              QuotesCrashes.ACCEPT.check().and(new PrintCheck()))
          .rightAfter(QuotesCrashes.ACCEPT.rightBefore().orElseThrow());

  @Override
  public List<UseCase> all() {
    return List.of(PRINT);
  }
}
