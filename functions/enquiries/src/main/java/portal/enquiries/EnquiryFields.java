package portal.enquiries;

import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.certification.Audience;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Quantity;
import portal.certification.Quantity.Programme;
import portal.http.Fields;
import portal.http.Needed;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;
import portal.mailbox.MailboxField;
import portal.requests.OnceOf;

/** Reads an enquiry from JSON, and a form into the same JSON. */
final class EnquiryFields {
  private EnquiryFields() {}

  /** The enquiry; a problem that lists all that is wrong with it. */
  static Enquiry read(JsonObject object) {
    Fields fields = new Fields(object);
    Needed<String> name = fields.need("name", line(Enquiry.Applicant.LONGEST_NAME));
    Needed<EmailAddress> email = email(fields);
    Needed<String> organisation =
        fields.need("organisation", line(Enquiry.Applicant.LONGEST_ORGANISATION));
    Needed<Audience> audience = fields.need("audience", code(Audience::ofCode));
    Needed<Kind> kind = fields.need("kind", code(Kind::ofCode));
    Needed<String> title = fields.need("title", line(Enquiry.Subject.LONGEST_TITLE));
    Needed<String> description =
        fields.need("description", text(Enquiry.Subject.LONGEST_DESCRIPTION));
    List<String> items = items(fields);
    Optional<String> campaign = fields.may("campaign", line(Enquiry.LONGEST_CAMPAIGN));
    Optional<Language> language = fields.may("language", code(Language::ofCode));
    fields.check();
    return new Enquiry(
        new Enquiry.Applicant(name.get(), email.get(), organisation.get()),
        audience.get(),
        new Enquiry.Subject(kind.get(), title.get(), description.get(), Quantity.of(items)),
        campaign,
        language.orElse(Language.EN));
  }

  static Needed<EmailAddress> email(Fields fields) {
    return fields.need("email", MailboxField.MAILBOX);
  }

  private static List<String> items(Fields fields) {
    Needed<String> quantity =
        fields.need(
            "quantity",
            code(code -> Optional.of(code).filter(List.of("single", "programme")::contains)));
    List<String> items =
        fields.may("items", list(Programme.MOST, line(Programme.LONGEST_NAME))).orElse(List.of());
    if (quantity.is("single"::equals) && !items.isEmpty()) {
      fields.wrong(
          "items",
          "too-many",
          new Said(
              "A single tool or method has no list of items.",
              "Ein einzelnes Werkzeug oder eine einzelne Methode hat keine Liste von"
                  + " Bestandteilen."));
    }
    boolean tooFew = quantity.is("programme"::equals) && items.size() < Programme.FEWEST;
    if (tooFew && fields.isFine("items")) {
      fields.wrong(
          "items",
          "too-few",
          new Said(
              "Name each item of the programme, at least two.",
              "Nennen Sie jeden Bestandteil des Programms, mindestens zwei."));
    }
    return items;
  }

  /** A form's fields as JSON: empty ones are absent, and {@code items} is a name a line. */
  static JsonObject ofForm(Map<String, String> form) {
    var object = JsonObject.builder();
    OnceOf.content(form)
        .forEach(
            (name, value) -> {
              if (name.equals("items")) {
                List<String> lines =
                    value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                if (!lines.isEmpty()) {
                  object.put(name, Json.Array.ofTexts(lines));
                }
              } else if (!value.isBlank()) {
                object.text(name, value);
              }
            });
    return object.build();
  }
}
