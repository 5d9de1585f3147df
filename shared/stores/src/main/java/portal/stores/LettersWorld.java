package portal.stores;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import portal.aws.Host;
import portal.aws.Sha256;
import portal.certification.Billed;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Change;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.InvitationMoves;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.RuleVersions;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.invoicing.Debt;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.Issuing;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.invoicing.Seller;
import portal.invoicing.VatId;
import portal.json.JsonObject;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.FreeOffer;
import portal.pricing.Occasion;
import portal.pricing.Quote;
import portal.pricing.Scope;
import portal.submission.CheckMoves;
import portal.submission.Declared;
import portal.submission.Dossier;
import portal.submission.ErasureMoves;
import portal.submission.FileId;
import portal.submission.FileMoves;
import portal.submission.MaterialChange;
import portal.submission.Redemption;
import portal.submission.Reopening;
import portal.submission.Sealing;
import portal.submission.Transfer;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Happening;
import portal.trail.Once;
import portal.trail.Reply;

/**
 * Cases in which all has happened that a letter tells of, in one language. Tests write letters of
 * it, and whoever shows what letters look like.
 */
public final class LettersWorld {
  /** Asked about; the board has not decided yet. */
  public static final CaseId ENQUIRED = new CaseId("C-0000000006");

  /** Declined by the board. */
  public static final CaseId DECLINED = new CaseId("C-0000000007");

  /** Found eligible and asked about; its quote waits for an answer, and its code for use. */
  public static final CaseId ELIGIBLE = new CaseId("C-0000000001");

  /** Given a place of a free offer, and a new code. */
  public static final CaseId FREE = new CaseId("C-0000000002");

  /** Its quote was refused. */
  public static final CaseId REFUSED = new CaseId("C-0000000003");

  /** Nobody has answered its quote in time. */
  public static final CaseId LAPSED = new CaseId("C-0000000008");

  /** Found eligible, and its code taken back. */
  public static final CaseId REVOKED = new CaseId("C-0000000009");

  /** Accepted, billed, credited and billed anew; its material was submitted and reopened. */
  public static final CaseId COMMISSIONED = new CaseId("C-0000000004");

  /** Withdrawn, and its material is to be deleted. */
  public static final CaseId WITHDRAWN = new CaseId("C-0000000005");

  /** Who has enquired, by name. */
  public static final String APPLICANT = "A. Applicant";

  /** Where those who have ordered want their invoices. */
  public static final EmailAddress INVOICES_TO = new EmailAddress("invoices@example.org");

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor STAFF = Actor.staff("1");
  private static final Consents SHARED = new Consents(true, true, 60);
  private static final FreeOffer SPRING =
      new FreeOffer(1, LocalDate.of(2026, 1, 1), "SPRING", LocalDate.of(2026, 12, 31), 3);
  private static final Quote QUOTE =
      FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY);
  private static final Buyer BUYER =
      new Buyer(
          "Example",
          List.of("Road 1"),
          Optional.empty(),
          "Wien",
          "AT",
          Optional.empty(),
          Optional.empty());
  private static final RuleVersions RULES = new RuleVersions(TODAY, TODAY);
  private static final Order ORDER =
      new Order(Facts.of(SHARED), new Billed(BUYER, Optional.of(INVOICES_TO)), Optional.of(RULES));
  private static final Buyer CORRECTED =
      new Buyer(
          "Example Ltd",
          List.of("Way 2"),
          Optional.empty(),
          "Wien",
          "AT",
          Optional.empty(),
          Optional.empty());
  private static final Seller SELLER =
      new Seller(
          "Example Institute",
          List.of("Ring 1"),
          "1010",
          "Wien",
          "AT",
          new VatId("ATU12345675"),
          "AT611904300234573201",
          Optional.of("EXAMATWW"));

  private final Host host = Hosts.at(new ManualClock(NOW), 1);
  private final Stores stores = new Stores(host);
  private final Language language;
  private int requests;

  public LettersWorld(Language language) {
    this.language = language;
    open(ENQUIRED);
    make(ENQUIRED, now -> Moves.ask(now, STAFF, question(), NOW));
    open(DECLINED);
    make(DECLINED, now -> Moves.decline(now, decided(declined())));
    eligible(ELIGIBLE);
    make(ELIGIBLE, now -> Moves.ask(now, STAFF, question(), NOW));
    open(FREE);
    make(FREE, now -> TermsMoves.admitFree(now, decided(eligible()), SPRING, TODAY));
    make(FREE, now -> InvitationMoves.reissue(now, reissued(), STAFF, TODAY, NOW));
    eligible(REVOKED);
    make(REVOKED, now -> InvitationMoves.revoke(now, revoked(), STAFF, NOW));
    eligible(REFUSED);
    make(REFUSED, now -> TermsMoves.refuse(now, "Too dear", NOW));
    eligible(LAPSED);
    make(LAPSED, now -> TermsMoves.lapse(now, QUOTE.span().lastDay().plusDays(1), NOW));
    agreed(COMMISSIONED);
    make(COMMISSIONED, now -> TermsMoves.correctShare(now, 40, corrected(), STAFF, NOW));
    bill();
    submitted(COMMISSIONED);
    hand(
        COMMISSIONED,
        now -> Sealing.reopen(now, new Reopening(reopened(), missing(), NOW), STAFF, NOW));
    agreed(WITHDRAWN);
    submitted(WITHDRAWN);
    make(WITHDRAWN, now -> Moves.withdraw(now, "No time", NOW));
    hand(WITHDRAWN, now -> ErasureMoves.request(now, TODAY, NOW));
  }

  public Host host() {
    return host;
  }

  public Stores stores() {
    return stores;
  }

  /** What letters are about: cases, and whatever else has letters. */
  public List<String> subjects() {
    return Stream.of(
            ENQUIRED, DECLINED, ELIGIBLE, FREE, REFUSED, LAPSED, REVOKED, COMMISSIONED, WITHDRAWN)
        .map(CaseId::value)
        .toList();
  }

  /** The invoice, the credit note that took it back, and what was billed instead. */
  public List<Invoice> documents() {
    return stores.invoices().ofCase(COMMISSIONED.value());
  }

  private void open(CaseId id) {
    Enquiry training = Enquiries.training();
    Enquiry enquiry =
        new Enquiry(
            new Enquiry.Applicant(
                APPLICANT, training.applicant().email(), training.applicant().organisation()),
            training.audience(),
            training.subject(),
            training.campaign(),
            language);
    store(Moves.open(id, enquiry, NOW, ZoneId.of("Europe/Vienna")));
  }

  private void eligible(CaseId id) {
    open(id);
    make(id, now -> TermsMoves.quote(now, decided(eligible()), QUOTE));
  }

  private void agreed(CaseId id) {
    eligible(id);
    make(id, now -> TermsMoves.accept(now, ORDER, TODAY, NOW));
  }

  private static Stage.Decision decided(String reason) {
    return new Stage.Decision(reason, STAFF, NOW);
  }

  private String question() {
    return said(
        "How many <people> take part, and for how long?",
        "Wie viele <Personen> nehmen teil, und wie lange?");
  }

  private String eligible() {
    return said(
        "The training is described well & has been in use for years.",
        "Die Schulung ist gut beschrieben & seit Jahren im Einsatz.");
  }

  private String declined() {
    return said(
        "A training that has not been held yet cannot be reviewed. We are glad to hear from you\n"
            + "once it has been.",
        "Eine Schulung, die es noch nicht gegeben hat, lässt sich nicht prüfen. Melden Sie sich\n"
            + "gern, sobald es sie gibt.");
  }

  private String reissued() {
    return said(
        "You told us that the first code has got lost.",
        "Sie haben uns gesagt, dass der erste Code verloren gegangen ist.");
  }

  private String revoked() {
    return said(
        "The code was sent to somebody who has left the company.",
        "Der Code ging an jemanden, der das Unternehmen verlassen hat.");
  }

  private String corrected() {
    return said(
        "The exercise book is shared in part only.",
        "Das Übungsheft wird nur zum Teil freigegeben.");
  }

  private String reopened() {
    return said(
        "We could not follow the second day.", "Den zweiten Tag konnten wir nicht nachvollziehen.");
  }

  private List<String> missing() {
    return List.of(
        said("The slides of the second day", "Die Folien des zweiten Tags"),
        said("The exercise book", "Das Übungsheft"));
  }

  private String said(String english, String german) {
    return switch (language) {
      case EN -> english;
      case DE -> german;
    };
  }

  private void bill() {
    Case owing = stores.cases().find(COMMISSIONED).orElseThrow();
    Debt debt =
        new Debt(owing.id().value(), owing.terms().charges().getFirst(), QUOTE, BUYER, language);
    InvoiceChange billed = issuing().bill(debt);
    stores.invoices().store(billed);
    stores
        .invoices()
        .store(issuing().reissue(billed.first(), "Name", CORRECTED, STAFF).orElseThrow());
    documents().forEach(this::print);
    print("terms", RULES.terms());
    print("mark", RULES.mark());
  }

  private void print(String book, LocalDate version) {
    JsonObject data =
        JsonObject.builder().text("sha256", Sha256.hex(book)).number("length", 5).build();
    var printed = new Happening("RulesPrinted", Actor.PORTAL, data);
    stores.prints().store(Print.Made.of(PrintName.ofRules(book, version, language), printed, NOW));
  }

  private void print(Invoice issued) {
    stores.prints().store(Print.Made.of(issued, Sha256.hex("print"), 5, NOW));
  }

  private Issuing issuing() {
    return new Issuing(stores.invoices().series(), stores.taxes().book(), SELLER, TODAY, NOW);
  }

  private void submitted(CaseId id) {
    store(
        Redemption.redeem(
                stores.cases().find(id).orElseThrow(),
                Optional.empty(),
                new Redemption.Entered(1, Optional.empty()),
                1,
                TODAY,
                NOW)
            .orElseThrow());
    FileId file = declared(id);
    hand(id, _ -> CheckMoves.foundGood(stores.materials().file(file).orElseThrow(), NOW));
    hand(id, _ -> CheckMoves.foundClean(stores.materials().file(file).orElseThrow(), NOW));
    hand(id, now -> Sealing.seal(now, Set.of(), NOW));
  }

  private FileId declared(CaseId id) {
    Declared declared =
        new Declared("Ä & <b>.txt", 12_345, "text/plain", new Declared.Mark("overview", true));
    return hand(
            id,
            now ->
                FileMoves.declare(
                    now, declared, Optional.of(Sha256.hex("a")), new Transfer.Whole(), NOW))
        .file()
        .id();
  }

  private void make(CaseId id, Function<Case, Optional<Change>> move) {
    store(move.apply(stores.cases().find(id).orElseThrow()).orElseThrow());
  }

  private MaterialChange hand(CaseId id, Function<Dossier, Optional<MaterialChange>> move) {
    MaterialChange change = move.apply(stores.materials().find(id).orElseThrow()).orElseThrow();
    store(change);
    return change;
  }

  private void store(Change change) {
    stores.cases().store(change, answered());
  }

  private void store(MaterialChange change) {
    stores.materials().store(change, answered());
  }

  private Answered answered() {
    requests++;
    return new Answered(
        new Once("request-" + requests, "print", NOW), new Reply(200, Map.of(), ""));
  }
}
