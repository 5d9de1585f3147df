package portal.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.office.Desk;
import portal.office.Search;
import portal.trail.Event;
import portal.trail.Hearer;
import portal.trail.Sweep;

/**
 * Looks whether what moved was heard of here. What is kept has the version that it was read at, so
 * that whoever has read an aggregate later has heard of all before.
 */
final class SweepDesk {
  private final Sweep sweep;
  private final Desk desk;
  private final Search search;

  @Inject
  SweepDesk(Sweep sweep, Desk desk, Search search) {
    this.sweep = sweep;
    this.desk = desk;
    this.search = search;
  }

  List<Event> run() {
    return sweep.of(
        List.of(
            Hearer.of(
                "KeepDesk",
                Set.of(
                    "EnquirySubmitted",
                    "QuestionAsked",
                    "QuestionAnswered",
                    "ReplyFiled",
                    "CampaignSet",
                    "EnquiryDeclined",
                    "EnquiryFoundEligible",
                    "CaseWithdrawn",
                    "QuoteAccepted",
                    "QuoteRefused",
                    "QuoteLapsed",
                    "InvitationReissued",
                    "InvitationRevoked",
                    "MaterialSubmitted",
                    "MaterialDeclaredComplete",
                    "SubmissionReopened",
                    "InvoiceIssued",
                    "InvoicePaid",
                    "PaymentReversed",
                    "InvoiceCredited"),
                event -> desk.hasSeen(event.aggregate(), event.version())),
            Hearer.of(
                "KeepSearch",
                Set.of("EnquirySubmitted", "InvoiceIssued", "CreditNoteIssued"),
                event -> search.hasSeen(event.aggregate(), event.version()))));
  }
}
