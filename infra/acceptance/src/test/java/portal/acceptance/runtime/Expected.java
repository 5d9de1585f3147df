package portal.acceptance.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import portal.json.JsonReader;

/**
 * What a sample event is to be answered with: a status of HTTP, or for what is only told something
 * an empty object. statuses.properties has them.
 */
record Expected(String status) {
  private static final String TOLD = "told";

  static Expected of(String sample) {
    try (InputStream file = Expected.class.getResourceAsStream("/statuses.properties")) {
      Properties statuses = new Properties();
      statuses.load(Objects.requireNonNull(file));
      return new Expected(statuses.getProperty(sample, "to be in statuses.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
