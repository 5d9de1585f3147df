package portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import portal.invoicing.Charge;
import portal.json.Json;
import portal.json.JsonObject;
import portal.pricing.Consents;
import portal.pricing.FreeOffer;
import portal.pricing.Money;
import portal.pricing.Quote;
import portal.trail.Actor;
import portal.trail.Happening;

/**
 * The moves that settle a case's terms. Each either says what changes or, by an empty result, that
 * the case does not allow it.
 */
public final class TermsMoves {
  private TermsMoves() {}

  /** The board finds that this can be certified, and this is what it costs. */
  public static Optional<Change> quote(Case now, Stage.Decision decision, Quote quote) {
    JsonObject data =
        money(JsonObject.builder(), quote.base())
            .number("tariff", quote.tariff())
            .text("fee", quote.fee().rule())
            .text("lastDay", quote.span().lastDay().toString())
            .build();
    var invitation = Invitation.issued(1, quote.span().from());
    return found(
        now, decision, new Stage.Eligible(decision), new Terms.Quoted(quote), invitation, data);
  }

  /** The board finds that this can be certified, and a free offer has a place for it. */
  public static Optional<Change> admitFree(
      Case now, Stage.Decision decision, FreeOffer offer, LocalDate today) {
    JsonObject data = JsonObject.builder().text("offer", offer.id()).build();
    return found(
            now,
            decision,
            new Stage.Commissioned(decision),
            new Terms.Free(offer.id(), Optional.empty()),
            Invitation.issued(1, today),
            data)
        .map(change -> change.takingPlaceOf(offer));
  }

  private static Optional<Change> found(
      Case now,
      Stage.Decision decision,
      Stage next,
      Terms terms,
      Invitation invitation,
      JsonObject data) {
    return now.stage() instanceof Stage.Enquired
        ? Optional.of(
            Moves.change(
                now,
                new Happening("EnquiryFoundEligible", decision.by(), data),
                decision.at(),
                head -> now.with(head, next, terms).with(head, Optional.of(invitation))))
        : Optional.empty();
  }

  /** The applicant accepts the quote while it holds: price and facts are fixed. */
  public static Optional<Change> accept(Case now, Order order, LocalDate today, Instant at) {
    if (!(now.stage() instanceof Stage.Eligible(var decision)
        && now.terms() instanceof Terms.Quoted(var quote)
        && quote.holdsOn(today))) {
      return Optional.empty();
    }
    Agreement agreement = Agreement.on(quote, order, at);
    JsonObject.Builder data =
        consents(JsonObject.builder(), order.facts().consents())
            .put("declared", Json.Array.ofTexts(order.facts().declared()));
    order.rules().ifPresent(rules -> data.put("rules", rules.json()));
    charge(data, Optional.of(agreement.charges().getFirst()));
    return Optional.of(
        Moves.change(
            now,
            new Happening(
                "QuoteAccepted", Actor.APPLICANT, data.number("tariff", quote.tariff()).build()),
            at,
            head ->
                now.with(
                    head, new Stage.Commissioned(decision), new Terms.Agreed(quote, agreement))));
  }

  /** The applicant says no; the case is closed and its code opens nothing. */
  public static Optional<Change> refuse(Case now, String reason, Instant at) {
    return now.stage() instanceof Stage.Eligible(var decision)
        ? Optional.of(
            Moves.change(
                now,
                new Happening("QuoteRefused", Actor.APPLICANT, JsonObject.builder().build()),
                at,
                head -> now.with(head, new Stage.QuoteRefused(decision, reason, at))))
        : Optional.empty();
  }

  /** The quote's last day has passed; the case is closed and its code opens nothing. */
  public static Optional<Change> lapse(Case now, LocalDate today, Instant at) {
    return now.stage() instanceof Stage.Eligible(var decision)
            && now.terms() instanceof Terms.Quoted(var quote)
            && !quote.holdsOn(today)
        ? Optional.of(
            Moves.change(
                now,
                new Happening("QuoteLapsed", Actor.PORTAL, JsonObject.builder().build()),
                at,
                head -> now.with(head, new Stage.QuoteLapsed(decision, at))))
        : Optional.empty();
  }

  /** The applicant changes what is made known. Whoever loses a discount owes it. */
  public static Optional<Change> changeConsents(Case now, Consents next, Instant at) {
    return reconsider(now, "ConsentsChanged", Actor.APPLICANT, next, at, JsonObject.builder());
  }

  /**
   * The board corrects how much of the reviewed material is shared; the reason goes into the
   * thread.
   */
  public static Optional<Change> correctShare(
      Case now, int sharedShare, String reason, Actor by, Instant at) {
    var message = JsonObject.builder().number("message", now.thread().messages() + 1L);
    return now.terms()
        .consents()
        .map(held -> new Consents(held.listed(), held.published(), sharedShare))
        .flatMap(next -> reconsider(now, "SharedShareCorrected", by, next, at, message))
        .flatMap(
            change ->
                Moves.append(
                    change, number -> new Message(number, Party.INSTITUTE, by, reason, at)));
  }

  private static Optional<Change> reconsider(
      Case now, String type, Actor by, Consents next, Instant at, JsonObject.Builder told) {
    if (!(now.isOpen() && now.terms() instanceof Terms.Agreed(var quote, var agreement))) {
      return Optional.empty();
    }
    Agreement after = agreement.under(next, quote, at);
    JsonObject.Builder data = consents(told, next);
    charge(data, after.addedSince(agreement));
    return Optional.of(
        Moves.change(
            now,
            new Happening(type, by, data.build()),
            at,
            head -> now.with(head, now.stage(), new Terms.Agreed(quote, after))));
  }

  static JsonObject.Builder consents(JsonObject.Builder data, Consents consents) {
    return data.flag("listed", consents.listed())
        .flag("published", consents.published())
        .number("sharedShare", consents.sharedShare());
  }

  private static void charge(JsonObject.Builder data, Optional<Charge> added) {
    added.ifPresent(charge -> money(data, charge.net()).number("charge", charge.number()));
  }

  private static JsonObject.Builder money(JsonObject.Builder data, Money net) {
    return data.text("net", net.text()).text("currency", net.currency().getCurrencyCode());
  }
}
