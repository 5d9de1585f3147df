package portal.trail;

import java.time.Instant;
import portal.aws.Sha256;
import portal.json.JsonObject;
import portal.json.JsonReader;

/**
 * One link of an aggregate's chain. {@code hash} is SHA-256 over the previous hash, the version and
 * the exact body, each followed by a line feed, so that no link can be changed, removed or put
 * elsewhere unseen.
 *
 * @param body the exact JSON text: aggregate, version, type, at, actor, data
 */
public record Event(
    AggregateId aggregate, long version, String type, Instant at, String body, String hash) {

  /** The link that follows {@code head}. */
  public static Event after(Head head, AggregateId aggregate, Happening happening, Instant at) {
    long version = head.version() + 1;
    String body =
        JsonObject.builder()
            .text("aggregate", aggregate.value())
            .number("version", version)
            .text("type", happening.type())
            .text("at", at.toString())
            .text("actor", happening.actor().value())
            .put("data", happening.data())
            .build()
            .write();
    return new Event(
        aggregate, version, happening.type(), at, body, hash(head.hash(), version, body));
  }

  /** The chain's end once this event is its last. */
  public Head head() {
    return new Head(version, hash);
  }

  /** Whether this is what {@code head} was followed by when it was written. */
  public boolean follows(Head head) {
    return version == head.version() + 1 && hash.equals(hash(head.hash(), version, body));
  }

  /** The body, read. */
  public JsonObject content() {
    return JsonReader.readObject(body);
  }

  public JsonObject data() {
    return content().object("data").orElseGet(() -> JsonObject.builder().build());
  }

  private static String hash(String previous, long version, String body) {
    return Sha256.hex(previous + "\n" + version + "\n" + body + "\n");
  }
}
