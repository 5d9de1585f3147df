package portal.enquiries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.certification.Audience;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Language;
import portal.certification.Quantity;
import portal.certification.Quantity.Programme;
import portal.http.Fields;
import portal.json.Json;
import portal.json.JsonObject;
import portal.requests.OnceOf;

/** Reads an enquiry from JSON, and a form into the same JSON. */
final class EnquiryFields {
  static final String EMAIL_FORM = "This does not look like an e-mail address.";
  private static final int LONGEST_EMAIL = 254;

  private EnquiryFields() {}

  /** The enquiry; a problem that lists all that is wrong with it. */
  static Enquiry read(JsonObject object) {
    Fields fields = new Fields(object);
    String name = fields.line("name", Enquiry.Applicant.LONGEST_NAME);
    Optional<EmailAddress> email =
        fields.parsed("email", LONGEST_EMAIL, EmailAddress::parse, EMAIL_FORM);
    String organisation = fields.line("organisation", Enquiry.Applicant.LONGEST_ORGANISATION);
    Optional<Audience> audience = fields.code("audience", Audience::ofCode);
    Optional<Kind> kind = fields.code("kind", Kind::ofCode);
    String title = fields.line("title", Enquiry.Subject.LONGEST_TITLE);
    String description = fields.text("description", Enquiry.Subject.LONGEST_DESCRIPTION);
    List<String> items = items(fields);
    Optional<String> campaign = fields.optionalLine("campaign", Enquiry.LONGEST_CAMPAIGN);
    Optional<Language> language = fields.optionalCode("language", Language::ofCode);
    fields.check();
    return new Enquiry(
        new Enquiry.Applicant(name, email.orElseThrow(), organisation),
        audience.orElseThrow(),
        new Enquiry.Subject(kind.orElseThrow(), title, description, Quantity.of(items)),
        campaign,
        language.orElse(Language.EN));
  }

  private static List<String> items(Fields fields) {
    Optional<String> quantity =
        fields.code(
            "quantity", code -> Optional.of(code).filter(List.of("single", "programme")::contains));
    List<String> items = fields.lines("items", Programme.LONGEST_NAME, Programme.MOST);
    if (quantity.filter("single"::equals).isPresent() && !items.isEmpty()) {
      fields.wrong("items", "too-many", "A single tool or method has no list of items.");
    }
    boolean tooFew =
        quantity.filter("programme"::equals).isPresent() && items.size() < Programme.FEWEST;
    if (tooFew && fields.isFine("items")) {
      fields.wrong("items", "too-few", "Name each item of the programme, at least two.");
    }
    return items;
  }

  /** A form's fields as JSON: empty ones are absent, and {@code items} is a name a line. */
  static JsonObject ofForm(Map<String, String> form) {
    var object = JsonObject.builder();
    form.forEach(
        (name, value) -> {
          if (name.equals("items")) {
            List<String> lines =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (!lines.isEmpty()) {
              object.put(name, Json.Array.ofTexts(lines));
            }
          } else if (!name.equals(OnceOf.FORM_KEY) && !value.isBlank()) {
            object.text(name, value);
          }
        });
    return object.build();
  }
}
