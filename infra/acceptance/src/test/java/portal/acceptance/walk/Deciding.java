package portal.acceptance.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import portal.acceptance.walk.Client.Answer;
import portal.json.JsonObject;

/**
 * Somebody who has a case's link and the code that was mailed to its contact.
 *
 * @param etag of the case when the code was asked for
 */
public record Deciding(Client client, String secret, String etag, JsonObject confirmation) {

  /**
   * Asks for the code and waits for its mail.
   *
   * @param deliver brings mails
   */
  public static Deciding about(Client client, String reference, String secret, Runnable deliver) {
    Answer seen = client.get("/api/case").with(secret).send();
    Answer asked =
        client
            .post("/api/case/confirmations")
            .with(secret)
            .freshKey()
            .ifMatch(seen.etag().orElseThrow())
            .json("{}")
            .send();
    assertEquals(202, asked.status(), asked.body());
    deliver.run();
    return new Deciding(client, secret, asked.etag().orElseThrow(), client.confirmation(reference));
  }

  public Answer accept(JsonObject acceptance) {
    return decide("/api/quote/acceptance", acceptance);
  }

  public Answer withdraw() {
    return decide("/api/case/withdrawal", JsonObject.builder().build());
  }

  /** Sends a decision with what confirms it. */
  public Answer decide(String path, JsonObject decision) {
    JsonObject confirmed =
        JsonObject.builder().putAll(decision).put("confirmation", confirmation).build();
    return client.post(path).with(secret).freshKey().ifMatch(etag).json(confirmed.write()).send();
  }
}
