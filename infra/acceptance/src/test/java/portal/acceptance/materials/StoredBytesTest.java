package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.materials.MaterialCase.Sample;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.aws.Item;
import portal.aws.tables.ItemSize;
import portal.certification.Decider;
import portal.certification.Enquiry;
import portal.certification.Message;
import portal.certification.Quantity;
import portal.certification.Stage;
import portal.invoicing.Buyer;
import portal.invoicing.Invoice;
import portal.json.Json;
import portal.json.JsonObject;
import portal.submission.Reopening;
import portal.submission.Submission;
import portal.trail.Answered;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A case about which everybody says as much as they may, in signs of four bytes: all that is stored
 * of it has a bound, which the longest come near.
 */
@Tag("deep")
class StoredBytesTest {
  private static final String WIDE = Character.toString(0x1D49C);

  /** The most bytes of a row of each kind that grows with what people say. */
  private static final Map<String, Integer> LONG =
      Map.of(
          "cases case", 50_000,
          "cases message", 17_000,
          "invoices", 8_000,
          "materials manifest", 36_000,
          "materials submission", 36_000);

  /** The most bytes of any other row, of its table. */
  private static final Map<String, Integer> SHORT =
      Map.of(
          "capabilities", 500,
          "deadlines", 500,
          "desk", 1_000,
          "events", 2_000,
          "idempotency", Answered.MOST_BYTES + 1_000,
          "limits", 500,
          "mails", 1_000,
          "materials", 2_000,
          "search", 6_000);

  @TempDir Path data;

  private static String wide(int length) {
    return WIDE.repeat(length);
  }

  private static Json.Array wides(int count, int length) {
    return Json.Array.ofTexts(Collections.nCopies(count, wide(length)));
  }

  @Test
  void noRowIsLongerThanItsBound() {
    try (MaterialPortal there = MaterialPortal.in(data)) {
      Longest longest = new Longest(there);
      String reference = longest.enquired();
      longest.asked(reference);
      longest.found(reference);
      MaterialCase opened = longest.opened(reference);
      longest.accepted(reference);
      longest.filled(opened);
      longest.credited(reference);
      longest.withdrawn(reference);
      Map<String, Integer> seen = sizes(there);
      LONG.forEach(
          (kind, bound) ->
              assertTrue(
                  seen.getOrDefault(kind, 0) > bound * 0.8, kind + " does not come near " + bound));
      seen.forEach((kind, bytes) -> assertTrue(bytes <= bound(kind), kind + " has " + bytes));
    }
  }

  private static int bound(String kind) {
    String table = kind.replaceFirst(" .*", "");
    return LONG.getOrDefault(kind, SHORT.getOrDefault(table, 0));
  }

  /** The longest row of each kind: its table, and its sort key's first word. */
  private static Map<String, Integer> sizes(MaterialPortal there) {
    Map<String, Integer> most = new TreeMap<>();
    var tables = there.portal().tables();
    for (String table : tables.names()) {
      tables
          .client()
          .scanPaginator(scan -> scan.tableName(table))
          .items()
          .forEach(item -> most.merge(kind(table, item), ItemSize.of(item), Math::max));
    }
    return most;
  }

  private static String kind(String table, Map<String, AttributeValue> item) {
    String name =
        new Item(item)
            .optionalText("sk")
            .map(sort -> " " + sort.replaceFirst("#[0-9].*", ""))
            .orElse("");
    return table.replaceFirst(".*-", "") + name;
  }

  /** Who says as much as they may. */
  private record Longest(MaterialPortal there) {
    private Client client() {
      return there.client();
    }

    private static Answer good(Answer answer) {
      assertTrue(answer.status() < 300, answer.body());
      return answer;
    }

    String enquired() {
      Answer answer =
          client()
              .post("/api/enquiries")
              .freshKey()
              .json(
                  JsonObject.builder()
                      .text("name", wide(Enquiry.Applicant.LONGEST_NAME))
                      .text("email", "a".repeat(60) + "@" + "example.".repeat(23) + "org")
                      .text("organisation", wide(Enquiry.Applicant.LONGEST_ORGANISATION))
                      .text("audience", "consulting")
                      .text("kind", "training")
                      .text("title", wide(Enquiry.Subject.LONGEST_TITLE))
                      .text("description", wide(Enquiry.Subject.LONGEST_DESCRIPTION))
                      .text("quantity", "programme")
                      .put("items", wides(Quantity.Programme.MOST, Quantity.Programme.LONGEST_NAME))
                      .text("campaign", wide(Enquiry.LONGEST_CAMPAIGN))
                      .text("language", "de")
                      .build()
                      .write())
              .send();
      there.settle();
      return good(answer).text("reference");
    }

    void asked(String reference) {
      String path = "/api/staff/cases/" + reference;
      good(
          client()
              .post(path + "/messages")
              .as("secretary")
              .freshKey()
              .ifMatch("\"1\"")
              .json(JsonObject.builder().text("text", wide(Message.LONGEST)).build().write())
              .send());
      there.settle();
    }

    void found(String reference) {
      good(
          client()
              .post("/api/staff/cases/" + reference + "/decision")
              .as("director")
              .freshKey()
              .ifMatch("\"2\"")
              .json(
                  JsonObject.builder()
                      .text("outcome", "eligible")
                      .text("reason", wide(Stage.Decision.LONGEST_REASON))
                      .build()
                      .write())
              .send());
      there.settle();
    }

    MaterialCase opened(String reference) {
      String secret = client().secret(reference, "enquiry-eligible");
      String code = client().code(reference);
      good(MaterialCase.redeem(there, code));
      there.settle();
      return new MaterialCase(there, reference, secret);
    }

    void accepted(String reference) {
      JsonObject longest =
          JsonObject.builder().putAll(Client.acceptance("3500.00")).putAll(buyer()).build();
      good(deciding(reference).accept(longest));
      there.settle();
    }

    void filled(MaterialCase found) {
      List<String> required = found.required();
      IntStream.range(0, Submission.MOST_FILES)
          .forEach(
              i -> {
                String name = "%03d".formatted(i) + WIDE.repeat(62) + ".txt";
                found.put(Sample.text(name, "Listening " + i), required.get(i % required.size()));
              });
      there.settle();
      for (int seal = 1; seal <= Submission.MOST_SEALS; seal++) {
        good(found.change("sealing"));
        there.settle();
        Answer judged = found.judge(reopening());
        assertEquals(seal < Submission.MOST_SEALS ? 200 : 409, judged.status(), judged.body());
      }
    }

    private static String reopening() {
      return JsonObject.builder()
          .text("outcome", "reopened")
          .text("reason", wide(Reopening.LONGEST_REASON))
          .put("missing", wides(Reopening.MOST_MISSING, Reopening.LONGEST_LINE))
          .build()
          .write();
    }

    private static JsonObject buyer() {
      return JsonObject.builder()
          .text("billingName", wide(Buyer.LONGEST_LINE))
          .put("billingStreet", wides(2, Buyer.LONGEST_LINE))
          .text("billingPostCode", wide(Buyer.LONGEST_POST_CODE))
          .text("billingCity", wide(Buyer.LONGEST_LINE))
          .text("billingCountry", "AT")
          .text("vatId", "ATU12345675")
          .build();
    }

    /** Paid, not paid after all, taken back and billed anew. */
    void credited(String reference) {
      JsonObject invoice =
          client()
              .get("/api/staff/cases/" + reference + "/invoices")
              .as("finance")
              .send()
              .objects("invoices")
              .getFirst();
      JsonObject.Builder reason = JsonObject.builder().text("reason", wide(Invoice.LONGEST_REASON));
      String day = invoice.text("invoiceIssueDate").orElseThrow();
      String number = invoice.text("invoiceNumber").orElseThrow();
      billed(number, 1, "payment", JsonObject.builder().text("paidOn", day));
      billed(number, 2, "payment-reversal", reason);
      billed(number, 3, "credit", reason.put("reissue", buyer()));
    }

    void withdrawn(String reference) {
      JsonObject longest = JsonObject.builder().text("reason", wide(Stage.LONGEST_REASON)).build();
      good(deciding(reference).decide("/api/case/withdrawal", longest));
      there.settle();
    }

    /** Whoever decides has the longest name and function. */
    private Deciding deciding(String reference) {
      String secret = client().secret(reference, "enquiry-eligible");
      Deciding plain = Deciding.about(client(), reference, secret, there::settle);
      JsonObject longest =
          JsonObject.builder()
              .putAll(plain.confirmation())
              .text("name", wide(Decider.LONGEST))
              .text("function", wide(Decider.LONGEST))
              .build();
      return new Deciding(client(), secret, plain.etag(), longest);
    }

    private void billed(String number, int version, String what, JsonObject.Builder body) {
      good(
          client()
              .post("/api/staff/invoices/" + number + "/" + what)
              .as("finance")
              .freshKey()
              .ifMatch("\"" + version + "\"")
              .json(body.build().write())
              .send());
      there.settle();
    }
  }
}
