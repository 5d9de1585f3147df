package portal.acceptance.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.local.LocalPortal;
import portal.local.mail.ReadMail;

/** Speaks HTTP to a running portal and reads the mails it has sent. */
public final class Client {
  private static final Pattern CODE =
      Pattern.compile("(?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]");
  private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Z-])\\d{6}(?![0-9A-Z])");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final AtomicLong KEYS = new AtomicLong();

  private final LocalPortal portal;

  public Client(LocalPortal portal) {
    this.portal = portal;
  }

  /** An answer. */
  public record Answer(
      int status,
      Optional<String> etag,
      Optional<String> location,
      String type,
      String body,
      HttpHeaders headers) {
    /** Where nobody was asked anything. */
    public static final Answer NONE =
        new Answer(
            204,
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            HttpHeaders.of(Map.of(), (name, value) -> true));

    /** A header's first value. */
    public String header(String name) {
      return headers
          .firstValue(name)
          .orElseThrow(() -> new AssertionError("No " + name + " in " + this));
    }

    public JsonObject json() {
      return JsonReader.readObject(body);
    }

    public String text(String name) {
      return json().text(name).orElseThrow(() -> new AssertionError("No " + name + " in " + this));
    }

    public List<JsonObject> objects(String name) {
      return json().array(name).stream().map(JsonObject.class::cast).toList();
    }
  }

  /** A request in the making. */
  public final class Call {
    private final HttpRequest.Builder request;
    private final String method;
    private Optional<String> body = Optional.empty();

    private Call(String method, String path) {
      this.method = method;
      this.request = HttpRequest.newBuilder(URI.create(portal.origin() + path));
    }

    public Call header(String name, String value) {
      request.header(name, value);
      return this;
    }

    public Call as(String role) {
      return header("authorization", "Bearer " + portal.accessToken(role));
    }

    public Call with(String secret) {
      return header("authorization", "Capability " + secret);
    }

    public Call key(String key) {
      return header("idempotency-key", key);
    }

    /** A key that nobody has used. */
    public Call freshKey() {
      return key("test-key-" + KEYS.incrementAndGet());
    }

    public Call ifMatch(String etag) {
      return header("if-match", etag);
    }

    public Call json(String json) {
      body = Optional.of(json);
      return header("content-type", "application/json");
    }

    public Call form(String form) {
      body = Optional.of(form);
      return header("content-type", "application/x-www-form-urlencoded");
    }

    public Answer send() {
      var publisher =
          body.map(HttpRequest.BodyPublishers::ofString)
              .orElseGet(HttpRequest.BodyPublishers::noBody);
      try {
        var response =
            HTTP.send(
                request.method(method, publisher).build(), HttpResponse.BodyHandlers.ofString());
        var headers = response.headers();
        return new Answer(
            response.statusCode(),
            headers.firstValue("etag"),
            headers.firstValue("location"),
            headers.firstValue("content-type").orElse(""),
            response.body(),
            headers);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }

  public Call get(String path) {
    return new Call("GET", path);
  }

  public Call post(String path) {
    return new Call("POST", path);
  }

  public Call delete(String path) {
    return new Call("DELETE", path);
  }

  /** An enquiry as JSON. */
  public static String enquiry(String email, String language) {
    return JsonObject.builder()
        .text("name", "Training office")
        .text("email", email)
        .text("organisation", "Example Trainings")
        .text("audience", "consulting")
        .text("kind", "training")
        .text("title", "Listening to customers")
        .text("description", "Two days.")
        .text("quantity", "programme")
        .put("items", Json.Array.ofTexts(List.of("Basics", "Practice")))
        .text("language", language)
        .build()
        .write();
  }

  /** The mails of one notice about a case, oldest first. */
  public List<ReadMail> mails(String reference, String notice) {
    return mailsTagged(reference + "_" + notice + "_");
  }

  /** The mails of one notice about one occasion of a case, oldest first. */
  public List<ReadMail> mails(String reference, String notice, String slot) {
    return mailsTagged(reference + "_" + notice + "_" + slot);
  }

  private List<ReadMail> mailsTagged(String prefix) {
    return portal.mails().stream()
        .filter(mail -> mail.tags().getOrDefault("mail", "").startsWith(prefix))
        .map(ReadMail::of)
        .toList();
  }

  /** The secret in the link to the case of the newest mail of this notice. */
  public String secret(String reference, String notice) {
    return secret(reference, notice, "case");
  }

  /** The secret in the link to this page of the newest mail of this notice. */
  public String secret(String reference, String notice, String page) {
    String link =
        mails(reference, notice).getLast().links().stream()
            .filter(one -> one.contains("/" + page + "#"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No link to the " + page + " in " + notice));
    return link.substring(link.indexOf('#') + 1).replaceFirst("&.*", "");
  }

  /** The invitation code of the newest mail that found a case eligible. */
  public String code(String reference) {
    Matcher code = CODE.matcher(mails(reference, "enquiry-eligible").getLast().text());
    if (!code.find()) {
      throw new AssertionError("No code");
    }
    return code.group();
  }

  /**
   * What confirms a decision on a case: the newest code that was mailed for it, and who decides.
   */
  public JsonObject confirmation(String reference) {
    Matcher digits = DIGITS.matcher(mails(reference, "confirmation-code").getLast().text());
    if (!digits.find()) {
      throw new AssertionError("No code to confirm by");
    }
    return JsonObject.builder()
        .text("code", digits.group())
        .text("name", "A. Applicant")
        .text("function", "Managing director")
        .build();
  }

  /** What a quote is accepted with: for this price, published and more than half shared. */
  public static JsonObject acceptance(String net) {
    return JsonObject.builder()
        .text("net", net)
        .flag("listed", true)
        .flag("published", true)
        .number("sharedShare", 60)
        .text("billingName", "Example Trainings GmbH")
        .put("billingStreet", Json.Array.ofTexts(List.of("Ringstra\u00dfe 1")))
        .text("billingPostCode", "1010")
        .text("billingCity", "Wien")
        .text("billingCountry", "AT")
        .text("vatId", "ATU12345675")
        .put("rules", JsonReader.readObject("{\"terms\":\"2026-01-01\",\"mark\":\"2026-01-01\"}"))
        .build();
  }
}
