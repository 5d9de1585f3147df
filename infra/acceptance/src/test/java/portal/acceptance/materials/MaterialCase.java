package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.aws.Sha256;
import portal.json.Json;
import portal.json.JsonObject;
import portal.storage.SignedRequest;
import portal.stores.RawHttp;

/** A case whose upload is open, and what its applicant does over HTTP with the link's secret. */
record MaterialCase(MaterialPortal there, String reference, String secret) {

  /** A case with a code. */
  static String invited(MaterialPortal there, String name, String language) {
    Client client = there.client();
    String reference =
        client
            .post("/api/enquiries")
            .freshKey()
            .json(Client.enquiry(name + "@example.org", language))
            .send()
            .text("reference");
    Answer found =
        client
            .post("/api/staff/cases/" + reference + "/decision")
            .as("director")
            .freshKey()
            .ifMatch("\"1\"")
            .json("{\"outcome\":\"eligible\",\"reason\":\"Useful.\"}")
            .send();
    assertEquals(200, found.status(), found.body());
    there.settle();
    return reference;
  }

  /** A case whose code was redeemed. */
  static MaterialCase opened(MaterialPortal there, String name, String language) {
    String reference = invited(there, name, language);
    String secret = there.client().secret(reference, "enquiry-acknowledged");
    String code = there.client().code(reference);
    Answer redeemed = redeem(there, code);
    assertEquals(201, redeemed.status(), redeemed.body());
    there.settle();
    return new MaterialCase(there, reference, secret);
  }

  static MaterialCase opened(MaterialPortal there, String name) {
    return opened(there, name, "en");
  }

  static Answer redeem(MaterialPortal there, String code) {
    return there
        .client()
        .post("/api/invitations/redemption")
        .freshKey()
        .json(JsonObject.builder().text("code", code).build().write())
        .send();
  }

  /** A file to be sent in one request. */
  static final class Sample {
    private final String name;
    private final String type;
    private final byte[] bytes;

    Sample(String name, String type, byte[] bytes) {
      this.name = name;
      this.type = type;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    String type() {
      return type;
    }

    byte[] bytes() {
      return bytes;
    }

    static Sample text(String name, String text) {
      return new Sample(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
      return Sha256.hex(bytes);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What a declaration says. */
  static JsonObject.Builder declaration(String name, String type, long length, String item) {
    return JsonObject.builder()
        .text("name", name)
        .text("type", type)
        .number("length", length)
        .text("item", item)
        .flag("confidential", false);
  }

  Answer declare(JsonObject declaration) {
    return client()
        .post("/api/submission/files")
        .with(secret)
        .freshKey()
        .json(declaration.write())
        .send();
  }

  /** Declares it and returns its number. */
  int declared(Sample file, String item) {
    Answer declared =
        declare(
            declaration(file.name(), file.type(), file.bytes().length, item)
                .text("sha256", file.sha256())
                .build());
    assertEquals(201, declared.status(), declared.body());
    return declared.json().number("number").orElseThrow().intValue();
  }

  /** The request by which a declared file comes. */
  SignedRequest signed(int number) {
    Answer answer = file(number, "uploads", "{}");
    assertEquals(200, answer.status(), answer.body());
    return request(answer.objects("requests").getFirst());
  }

  static SignedRequest request(JsonObject signed) {
    Map<String, String> headers = new HashMap<>();
    signed
        .object("headers")
        .orElseThrow()
        .members()
        .keySet()
        .forEach(name -> headers.put(name, signed.textAt("headers", name).orElseThrow()));
    return new SignedRequest(
        signed.text("method").orElseThrow(),
        URI.create(signed.text("url").orElseThrow()),
        headers,
        Instant.parse(signed.text("expires").orElseThrow()));
  }

  /** Declares and stores it, and waits for what becomes of it. */
  int stored(Sample file, String item) {
    int number = put(file, item);
    there.settle();
    return number;
  }

  /** Declares and stores it. */
  int put(Sample file, String item) {
    int number = declared(file, item);
    assertEquals("200", RawHttp.send(signed(number), file.bytes()).outcome());
    there.isStored(key(number));
    return number;
  }

  /** A released file for every item of the checklist that needs one. */
  void storedAllRequired(String text) {
    for (String item : required()) {
      put(Sample.text(item + ".txt", text + item), item);
    }
    there.settle();
  }

  List<String> required() {
    return seen().json().object("checklist").orElseThrow().array("items").stream()
        .map(JsonObject.class::cast)
        .filter(item -> item.member("required").equals(Optional.of(new Json.Flag(true))))
        .map(item -> item.text("id").orElseThrow())
        .toList();
  }

  /** Something is done with a file. */
  Answer file(int number, String what, String body) {
    return client()
        .post("/api/submission/files/" + number + "/" + what)
        .with(secret)
        .freshKey()
        .json(body)
        .send();
  }

  Answer seen() {
    return client().get("/api/submission").with(secret).send();
  }

  /** Something is done with the submission as it is seen now. */
  Answer change(String what) {
    return client()
        .post("/api/submission/" + what)
        .with(secret)
        .freshKey()
        .ifMatch(seen().etag().orElseThrow())
        .send();
  }

  /** A file as it is seen. */
  JsonObject shown(int number) {
    return seen().objects("files").stream()
        .filter(file -> file.number("number").orElseThrow() == number)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No file " + number));
  }

  String state(int number) {
    return shown(number).text("state").orElseThrow();
  }

  String key(int number) {
    return reference + "/" + number;
  }

  /** The same case by the secret of a mailed link. */
  MaterialCase byMail(String notice) {
    return new MaterialCase(there, reference, client().secret(reference, notice));
  }

  /** The quote is accepted, without which nothing is submitted. */
  void accept() {
    Answer accepted = deciding().accept(Client.acceptance("3500.00"));
    assertEquals(200, accepted.status(), accepted.body());
    there.settle();
  }

  /** Its applicant, with a code that confirms. */
  Deciding deciding() {
    return Deciding.about(
        client(), reference, client().secret(reference, "enquiry-eligible"), there::settle);
  }

  /** The secretary speaks about the submission as it is now. */
  Answer judge(String body) {
    String path = "/api/staff/cases/" + reference;
    Answer judged =
        client()
            .post(path + "/completeness")
            .as("secretary")
            .freshKey()
            .ifMatch(client().get(path + "/submission").as("secretary").send().etag().orElseThrow())
            .json(body)
            .send();
    there.settle();
    return judged;
  }

  Client client() {
    return there.client();
  }
}
