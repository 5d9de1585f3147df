package portal.enquiries;

import static portal.http.FieldKinds.parsed;

import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.ProblemException;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.language.Said;
import portal.requests.OnceOf;
import portal.requests.OnlyOnce;
import portal.requests.Step;
import portal.trail.Once;
import portal.trail.Reply;

/**
 * The routes that need neither link nor sign-in. A plain HTML form is answered by sending the
 * browser on.
 */
final class VisitorEnquiriesRoutes {
  private static final String VISITOR = "visitor";

  private final OnlyOnce once;
  private final SubmitEnquiry submit;
  private final EnquiryLimits limits;
  private final RequestCaseLink requestLink;
  private final RequestPortalLink requestPortalLink;
  private final InstituteTime time;

  @Inject
  VisitorEnquiriesRoutes(
      OnlyOnce once,
      SubmitEnquiry submit,
      EnquiryLimits limits,
      RequestCaseLink requestLink,
      RequestPortalLink requestPortalLink,
      InstituteTime time) {
    this.once = once;
    this.submit = submit;
    this.limits = limits;
    this.requestLink = requestLink;
    this.requestPortalLink = requestPortalLink;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of("POST /api/enquiries", this::submit, "POST /api/case-links", this::requestLink);
  }

  private Response submit(Request request) {
    return request.isForm() ? submitForm(request) : submitJson(request);
  }

  private Response submitJson(Request request) {
    Enquiry enquiry = EnquiryFields.read(Bodies.json(request));
    return submitted(request, OnceOf.request(request, VISITOR, time.now()), enquiry);
  }

  private Response submitForm(Request request) {
    Map<String, String> form = Bodies.form(request);
    Enquiry enquiry;
    try {
      enquiry = EnquiryFields.read(EnquiryFields.ofForm(form));
    } catch (ProblemException refused) {
      return RefusedEnquiry.page(refused.problem(), request, form);
    }
    Response response =
        submitted(request, OnceOf.form(request, form, VISITOR, time.now()), enquiry);
    return Response.seeOther(
        request.language().page("/enquiry-sent?reference=" + reference(response)));
  }

  private Response submitted(Request request, Once once, Enquiry enquiry) {
    return this.once.answer(once, () -> step(request, enquiry));
  }

  /** What has been answered before is answered again, whatever the limits. */
  private Step step(Request request, Enquiry enquiry) {
    limits.count(request);
    return submit.submit(enquiry);
  }

  private Response requestLink(Request request) {
    Sent sent = sent(request);
    Fields fields = new Fields(sent.fields());
    Optional<CaseId> id =
        fields.may(
            "reference",
            parsed(
                20,
                CaseId::parse,
                new Said(
                    "A reference looks like C-7K3M9QX2RT.",
                    "Eine Fallnummer sieht so aus: C-7K3M9QX2RT.")));
    Needed<EmailAddress> email = EnquiryFields.email(fields);
    fields.check();
    Response response =
        once.answer(
            sent.once(),
            () ->
                id.map(known -> requestLink.request(known, email.get()))
                    .orElseGet(() -> requestPortalLink.request(request, email.get())));
    return request.isForm() ? Response.seeOther(request.language().page("/link-sent")) : response;
  }

  private static String reference(Response response) {
    return JsonReader.readObject(response.body()).text("reference").orElseThrow();
  }

  private Sent sent(Request request) {
    if (!request.isForm()) {
      return new Sent(Bodies.json(request), OnceOf.request(request, VISITOR, time.now()));
    }
    Map<String, String> form = Bodies.form(request);
    return new Sent(EnquiryFields.ofForm(form), OnceOf.form(request, form, VISITOR, time.now()));
  }

  /** A body's fields, however they were encoded, and the key they came with. */
  private record Sent(JsonObject fields, Once once) {}

  /** What a link request is always answered with. */
  static Reply accepted() {
    return new Reply(202, Map.of("content-type", "application/json"), "{}");
  }
}
