package portal.acceptance.runtime;

import portal.acceptance.template.Samples;
import portal.json.JsonReader;

/**
 * What a sample event is to be answered with: a status of HTTP, or for what is only told something
 * an empty object.
 */
record Expected(String status) {
  private static final String TOLD = "told";

  static Expected of(String sample) {
    return new Expected(
        Samples.status(sample)
            .orElse(
                "to be in events/%s/statuses.properties".formatted(Samples.capabilityOf(sample))));
  }

  boolean fits(RuntimeApi.Answer answer) {
    if (!answer.isResponse()) {
      return false;
    }
    return status.equals(TOLD)
        ? answer.body().equals("{}")
        : JsonReader.readObject(answer.body())
            .number("statusCode")
            .map(String::valueOf)
            .filter(status::equals)
            .isPresent();
  }
}
