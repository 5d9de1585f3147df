package portal.enquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseStep;
import portal.certification.EmailAddress;
import portal.certification.Invitation;
import portal.certification.Message;
import portal.certification.Party;
import portal.certification.Stage;
import portal.certification.TermsJson;
import portal.certification.ToDo;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.trail.Actor;

/** Writes cases as the API shows them: to their applicant, to staff, and as a line of a list. */
final class CaseJson {
  private CaseJson() {}

  /** What the applicant sees: everything of theirs, and nothing about who decided. */
  static JsonObject forApplicant(
      Case shown, List<Message> thread, InstituteTime time, Language language) {
    JsonObject.Builder json = common(shown, time, language);
    ToDo.of(shown, time.today()).ifPresent(toDo -> json.put("next", next(toDo)));
    shown.deciders().end().ifPresent(who -> json.put("closedBy", TermsJson.decider(who)));
    return json.put("steps", steps(shown, time))
        .flag("materialOpen", shown.invitation().filter(Invitation::admits).isPresent())
        .put("messages", messages(thread, false))
        .put("may", Json.Array.ofTexts(mayApplicant(shown)))
        .build();
  }

  static JsonObject forStaff(
      Case shown, List<Message> thread, InstituteTime time, Language language) {
    JsonObject.Builder json = common(shown, time, language);
    json.text("name", shown.enquiry().applicant().name())
        .text("email", shown.enquiry().applicant().email().value())
        .text("organisation", shown.enquiry().applicant().organisation())
        .text("campaign", shown.enquiry().campaign())
        .flag("campaignUnknown", shown.isCampaignUnknown())
        .text("language", shown.enquiry().language().code())
        .flag("overdue", shown.isOverdue(time.today()))
        .put("messages", messages(thread, true))
        .put("may", Json.Array.ofTexts(mayStaff(shown)));
    shown
        .decision()
        .ifPresent(
            decision ->
                json.put(
                    "decision",
                    decision(shown, decision, time).text("by", decision.by().value()).build()));
    shown
        .terms()
        .agreed()
        .ifPresent(
            agreed ->
                json.put("buyer", TermsJson.buyer(agreed.buyer()))
                    .text("invoicesTo", agreed.invoicesTo().map(EmailAddress::value)));
    shown.deciders().order().ifPresent(who -> json.put("decidedBy", TermsJson.decider(who)));
    shown.deciders().end().ifPresent(who -> json.put("closedBy", TermsJson.decider(who)));
    json.text("closingReason", closingReason(shown.stage()).filter(reason -> !reason.isEmpty()));
    return json.build();
  }

  static JsonObject line(Case shown, InstituteTime time) {
    return JsonObject.builder()
        .text("reference", shown.id().value())
        .text("status", shown.status().code())
        .text("waitingFor", waitingFor(shown))
        .text("organisation", shown.enquiry().applicant().organisation())
        .text("kind", shown.enquiry().subject().kind().code())
        .text("title", shown.enquiry().subject().title())
        .text("quantity", shown.enquiry().subject().quantity().code())
        .text("enquiredAt", shown.opening().at().toString())
        .text("decisionDue", shown.opening().decisionDue().toString())
        .flag("overdue", shown.isOverdue(time.today()))
        .build();
  }

  /** A line of the list that its applicant sees. */
  static JsonObject ownLine(Case shown, InstituteTime time) {
    JsonObject.Builder json =
        JsonObject.builder()
            .text("reference", shown.id().value())
            .text("status", shown.status().code())
            .text("waitingFor", waitingFor(shown))
            .text("kind", shown.enquiry().subject().kind().code())
            .text("title", shown.enquiry().subject().title())
            .text("enquiredAt", shown.opening().at().toString())
            .text("decisionDue", shown.opening().decisionDue().toString())
            .text("since", shown.stage().since().orElse(shown.opening().at()).toString());
    ToDo.of(shown, time.today()).ifPresent(toDo -> json.put("next", next(toDo)));
    return json.build();
  }

  /** Where a case stands. */
  static JsonObject standing(Case shown) {
    return JsonObject.builder()
        .text("reference", shown.id().value())
        .text("status", shown.status().code())
        .text("waitingFor", waitingFor(shown))
        .build();
  }

  /** That a message is in the thread, without its text. */
  static JsonObject sent(Message message) {
    return JsonObject.builder()
        .number("number", message.number())
        .text("at", message.at().toString())
        .build();
  }

  private static JsonObject message(Message message, boolean toStaff) {
    return JsonObject.builder()
        .number("number", message.number())
        .text("from", message.from().code())
        .text(
            "by",
            Optional.of(message.actor())
                .filter(actor -> toStaff && !actor.equals(Actor.APPLICANT))
                .map(Actor::value))
        .text("text", message.text())
        .text("at", message.at().toString())
        .text("mailedOn", message.mailedOn().map(LocalDate::toString))
        .build();
  }

  private static JsonObject.Builder common(Case shown, InstituteTime time, Language language) {
    var subject = shown.enquiry().subject();
    JsonObject.Builder json =
        JsonObject.builder()
            .text("reference", shown.id().value())
            .text("status", shown.status().code())
            .text("waitingFor", waitingFor(shown))
            .text("audience", shown.enquiry().audience().code())
            .text("kind", subject.kind().code())
            .text("title", subject.title())
            .text("description", subject.description())
            .text("quantity", subject.quantity().code())
            .put("items", Json.Array.ofTexts(subject.quantity().itemNames()))
            .text("enquiredAt", shown.opening().at().toString())
            .text("decisionDue", shown.opening().decisionDue().toString());
    shown
        .decision()
        .ifPresent(decision -> json.put("decision", decision(shown, decision, time).build()));
    json.text("closedAt", closedAt(shown.stage()).map(Instant::toString));
    JsonObject terms = new TermsJson(time.zone()).summary(shown.terms(), language).build();
    if (!terms.members().isEmpty()) {
      json.put("terms", terms);
    }
    return json;
  }

  private static JsonObject next(ToDo toDo) {
    return JsonObject.builder()
        .text("what", toDo.what().code())
        .text("due", toDo.due().map(LocalDate::toString))
        .build();
  }

  private static Json steps(Case shown, InstituteTime time) {
    return new Json.Array(
        CaseStep.of(shown, time.zone()).stream().<Json>map(CaseJson::step).toList());
  }

  private static JsonObject step(CaseStep step) {
    return JsonObject.builder()
        .text("step", step.name().code())
        .text("state", step.state().code())
        .text("on", step.on().map(LocalDate::toString))
        .build();
  }

  private static JsonObject.Builder decision(
      Case shown, Stage.Decision decision, InstituteTime time) {
    String outcome = shown.stage() instanceof Stage.Declined ? "declined" : "eligible";
    return JsonObject.builder()
        .text("outcome", outcome)
        .text("reason", decision.reason())
        .text("decidedOn", time.dateOf(decision.at()).toString());
  }

  private static String waitingFor(Case shown) {
    return shown.waitingFor().map(Party::code).orElse("nobody");
  }

  private static List<String> mayApplicant(Case shown) {
    if (!shown.isOpen()) {
      return List.of();
    }
    return shown.terms().agreed().isPresent()
        ? List.of("answer", "withdraw", "change-consents")
        : List.of("answer", "withdraw");
  }

  private static List<String> mayStaff(Case shown) {
    return switch (shown.stage()) {
      case Stage.Enquired() -> List.of("ask", "decide");
      case Stage.Eligible(var _) -> List.of("ask");
      case Stage.Commissioned(var _), Stage.Submitted(var _, var _), Stage.Complete(var _, var _) ->
          shown.terms().agreed().isPresent() ? List.of("ask", "correct-share") : List.of("ask");
      case Stage.Declined(var _),
          Stage.QuoteRefused(var _, var _, var _),
          Stage.QuoteLapsed(var _, var _),
          Stage.Withdrawn(var _, var _, var _) ->
          List.of();
    };
  }

  private static Optional<String> closingReason(Stage stage) {
    return switch (stage) {
      case Stage.QuoteRefused(var _, var reason, var _) -> Optional.of(reason);
      case Stage.Withdrawn(var _, var reason, var _) -> Optional.of(reason);
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> closedAt(Stage stage) {
    return switch (stage) {
      case Stage.QuoteRefused(var _, var _, var at) -> Optional.of(at);
      case Stage.QuoteLapsed(var _, var at) -> Optional.of(at);
      case Stage.Withdrawn(var _, var _, var at) -> Optional.of(at);
      default -> Optional.empty();
    };
  }

  private static Json messages(List<Message> thread, boolean toStaff) {
    return new Json.Array(thread.stream().<Json>map(message -> message(message, toStaff)).toList());
  }
}
