package portal.notifications.letters;

import java.util.List;
import java.util.random.RandomGenerator;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.Cases;
import portal.certification.Invitation;
import portal.certification.Terms;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.notifications.ledger.MailKey;
import portal.pricing.Money;
import portal.pricing.Quote;

/** Writes to the applicant of a case. */
public final class ApplicantLetters {
  /** A mail has links to this many invoices, the newest; each is an item of one transaction. */
  private static final int MOST = 10;

  private final Cases cases;
  private final MaterialLetters materials;
  private final Invoices invoices;
  private final InstituteTime time;
  private final RandomGenerator random;
  private final String origin;

  @Inject
  public ApplicantLetters(
      Cases cases, Invoices invoices, MaterialLetters materials, InstituteTime time, Host host) {
    this.cases = cases;
    this.materials = materials;
    this.invoices = invoices;
    this.time = time;
    this.random = host.random();
    this.origin = host.variable("PORTAL_URL");
  }

  Letters.Written write(Case about, MailKey key) {
    Draft draft = new Draft(about, () -> cases.thread(about.id()), time, random, origin);
    Letter letter = letter(about, key, draft);
    return draft.finished(about.enquiry().applicant().email().value(), letter);
  }

  private Letter letter(Case about, MailKey key, Draft draft) {
    Wording wording = Wording.in(about.enquiry().language());
    Figures figures = new Figures(about.enquiry().language());
    String reference = about.id().value();
    return switch (key.notice()) {
      case ENQUIRY_ACKNOWLEDGED ->
          draft.linked(
              wording.enquiryAcknowledged(reference, figures.day(about.opening().decisionDue())));
      case CASE_LINK -> caseLink(about, wording.caseLink(reference), draft);
      case QUESTION_ASKED ->
          draft.linked(wording.questionAsked(reference).quoting(draft.message(key.slot())));
      case ENQUIRY_DECLINED ->
          draft.linked(wording.enquiryDeclined(reference).quoting(reason(about)));
      case ENQUIRY_ELIGIBLE -> eligible(about, wording, figures, draft);
      case QUOTE_ACCEPTED ->
          draft.linked(wording.quoteAccepted(reference, figures.money(booked(about))));
      case QUOTE_REFUSED -> draft.linked(wording.quoteRefused(reference));
      case QUOTE_LAPSED ->
          draft.linked(wording.quoteLapsed(reference, figures.day(quote(about).span().lastDay())));
      case CONSENTS_CHANGED ->
          draft.linked(wording.consentsChanged(reference, figures.money(booked(about))));
      case SHARE_CORRECTED ->
          draft.linked(
              wording
                  .shareCorrected(reference, share(about), figures.money(booked(about)))
                  .quoting(draft.message(key.slot())));
      case INVOICE_ISSUED -> {
        Invoice invoice = invoice(key.slot());
        Document document = invoice.document();
        yield documentLetter(
            wording.invoiceIssued(
                reference,
                invoice.number().text(),
                figures.money(document.totals().gross()),
                figures.day(document.span().due())),
            invoice,
            draft);
      }
      case CREDIT_NOTE_ISSUED -> {
        Invoice note = invoice(key.slot());
        yield documentLetter(
            wording.creditNoteIssued(
                reference,
                note.number().text(),
                figures.money(note.document().totals().gross()),
                note.document().origin().preceding().map(InvoiceNumber::text).orElseThrow()),
            note,
            draft);
      }
      case CASE_WITHDRAWN -> draft.linked(wording.caseWithdrawn(reference));
      case SUBMISSION_OPENED,
          UPLOAD_LINK,
          INVITATION_REISSUED,
          INVITATION_REVOKED,
          INVITATION_ENDS_SOON,
          MATERIAL_RECEIPT,
          MATERIAL_COMPLETE,
          SUBMISSION_REOPENED,
          ERASURE_REQUESTED,
          MATERIAL_ERASED ->
          materials.letter(about, key, draft);
      case ENQUIRY_NOTICE,
          ANSWER_RECEIVED,
          QUOTE_NOTICE,
          CONSENTS_NOTICE,
          WITHDRAWAL_NOTICE,
          MATERIAL_NOTICE,
          MAIL_FAILED,
          TRAIL_ALTERED ->
          throw new IllegalStateException("A notice to staff");
    };
  }

  /** Whoever lost the link to the case has lost those to its quote and invoices as well. */
  private Letter caseLink(Case about, Letter letter, Draft draft) {
    Letter linked = draft.linked(letter);
    if (about.terms().quoted().isPresent()) {
      linked = draft.linkedToQuote(linked);
    }
    linked = draft.linkedToUpload(linked);
    List<Invoice> documents = invoices.ofCase(about.id().value());
    for (Invoice one : documents.subList(Math.max(0, documents.size() - MOST), documents.size())) {
      linked = draft.linkedTo(one, linked);
    }
    return linked;
  }

  private Letter eligible(Case about, Wording wording, Figures figures, Draft draft) {
    String reference = about.id().value();
    Invitation invitation = invitation(about);
    String holds = figures.day(invitation.lastDay());
    Letter letter =
        about.terms() instanceof Terms.Free
            ? wording.eligibleFree(reference, holds)
            : draft.linkedToQuote(
                wording.eligibleWithQuote(reference, holds, figures(quote(about), figures)));
    return draft.linked(draft.withCode(letter, invitation));
  }

  private static Letter documentLetter(Letter letter, Invoice invoice, Draft draft) {
    return draft.linked(draft.linkedTo(invoice, letter));
  }

  private Invoice invoice(String number) {
    return InvoiceNumber.parse(number)
        .flatMap(invoices::find)
        .orElseThrow(
            () -> new IllegalStateException("A mail about an invoice that does not exist"));
  }

  private static Wording.QuoteFigures figures(Quote quote, Figures figures) {
    return new Wording.QuoteFigures(
        figures.money(quote.base()),
        quote.combinations().stream()
            .filter(earned -> earned.size() == 1)
            .map(
                earned ->
                    new Wording.Reduced(
                        earned.getFirst(), figures.money(quote.price(earned).net())))
            .toList(),
        figures.day(quote.span().lastDay()),
        quote.tariff());
  }

  private static String reason(Case about) {
    return about
        .decision()
        .orElseThrow(() -> new IllegalStateException("A mail about no decision"))
        .reason();
  }

  private static Quote quote(Case about) {
    return about
        .terms()
        .quoted()
        .orElseThrow(() -> new IllegalStateException("A mail about no quote"));
  }

  private static Invitation invitation(Case about) {
    return about
        .invitation()
        .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
  }

  private static Money booked(Case about) {
    return about
        .terms()
        .booked()
        .orElseThrow(() -> new IllegalStateException("A mail about no agreement"));
  }

  private static String share(Case about) {
    return about
        .terms()
        .consents()
        .map(consents -> Integer.toString(consents.sharedShare()))
        .orElseThrow(() -> new IllegalStateException("A mail about no agreement"));
  }
}
