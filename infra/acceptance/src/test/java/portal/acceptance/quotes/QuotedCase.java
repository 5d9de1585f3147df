package portal.acceptance.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.acceptance.walk.RunningPortal;
import portal.json.JsonObject;

/** A case on its way to an invoice, by its reference, and what is done with it over HTTP. */
public record QuotedCase(RunningPortal there, String reference) {

  /** One that was enquired by somebody of this name. */
  public static QuotedCase enquired(RunningPortal there, String name) {
    String reference =
        there
            .client()
            .post("/api/enquiries")
            .freshKey()
            .json(Client.enquiry(name + "@example.org", "en"))
            .send()
            .text("reference");
    return new QuotedCase(there, reference);
  }

  /** One whose quote is mailed. */
  public static QuotedCase quoted(RunningPortal there, String name) {
    QuotedCase found = enquired(there, name);
    assertEquals(200, found.findEligible().status());
    there.drain();
    return found;
  }

  public Answer findEligible() {
    return there
        .client()
        .post("/api/staff/cases/" + reference + "/decision")
        .as("director")
        .freshKey()
        .ifMatch("\"1\"")
        .json("{\"outcome\":\"eligible\",\"reason\":\"Useful.\"}")
        .send();
  }

  /** The secret of the link to the quote. */
  public String secret() {
    return there.client().secret(reference, "enquiry-eligible");
  }

  public Answer accept() {
    return accept(deciding());
  }

  /** Its applicant, with a code that confirms. */
  public Deciding deciding() {
    return Deciding.about(there.client(), reference, secret(), there::drain);
  }

  public static Answer accept(Deciding by) {
    return by.accept(Client.acceptance("3500.00"));
  }

  public List<JsonObject> invoices() {
    return there
        .client()
        .get("/api/staff/cases/" + reference + "/invoices")
        .as("finance")
        .send()
        .objects("invoices");
  }
}
