package portal.acceptance.crash;

import portal.acceptance.walk.Client.Answer;
import portal.json.JsonReader;

/**
 * What a use case is about.
 *
 * @param number another one for every subject
 * @param key the next request's idempotency key
 * @param reference of its case, once there is one
 */
public record Subject(int number, String key, String reference) {

  static Subject fresh(int number) {
    return new Subject(number, "key-of-" + number + "-0", "");
  }

  public String email() {
    return "applicant" + number + "@example.org";
  }

  public String path() {
    return "/api/staff/cases/" + reference;
  }

  /** As it goes on after an answer. */
  Subject after(Answer answer) {
    String known =
        reference.isEmpty() && answer.body().startsWith("{")
            ? JsonReader.readObject(answer.body()).text("reference").orElse("")
            : reference;
    return new Subject(number, key + "0", known);
  }
}
