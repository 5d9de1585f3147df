package portal.aws;

import java.util.Arrays;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * One JSON line an entry, on standard output. Carries ids, codes and counts; never bodies, headers,
 * names, addresses or an exception's message, which may repeat any of these.
 */
public final class Log {
  private static final int FRAMES = 12;

  private Log() {}

  public static void info(String message, JsonObject fields) {
    write("INFO", message, fields);
  }

  public static void warn(String message, JsonObject fields) {
    write("WARN", message, fields);
  }

  /** Something nobody expected; said once, with where it happened. */
  public static void error(String message, Throwable unexpected) {
    var fields = JsonObject.builder().text("exception", unexpected.getClass().getName());
    if (unexpected instanceof AwsServiceException service && service.awsErrorDetails() != null) {
      fields
          .text("awsError", service.awsErrorDetails().errorCode())
          .number("awsStatus", service.statusCode());
    }
    var frames =
        Arrays.stream(unexpected.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .toList();
    Throwable cause = unexpected.getCause();
    if (cause != null) {
      fields.text("cause", cause.getClass().getName());
    }
    write("ERROR", message, fields.put("frames", Json.Array.ofTexts(frames)).build());
  }

  /** Counts something, as a metric that an alarm can watch (CloudWatch embedded metric format). */
  public static void count(String metric, JsonObject fields) {
    metric("WARN", metric, "Count", 1, fields);
  }

  /** Says how many seconds something has lasted, as such a metric. */
  public static void seconds(String metric, long seconds) {
    metric("INFO", metric, "Seconds", seconds, JsonObject.builder().build());
  }

  private static void metric(
      String level, String metric, String unit, long value, JsonObject fields) {
    String definition =
        """
        {"Timestamp":%d,"CloudWatchMetrics":[{"Namespace":"Portal","Dimensions":[[]],"Metrics":[{"Name":"%s","Unit":"%s"}]}]}\
        """
            .formatted(System.currentTimeMillis(), metric, unit);
    var line =
        JsonObject.builder().put("_aws", JsonReader.readObject(definition)).number(metric, value);
    fields.members().forEach(line::put);
    write(level, metric, line.build());
  }

  @SuppressWarnings("SystemOut") // Lambda collects standard output
  private static void write(String level, String message, JsonObject fields) {
    var line = JsonObject.builder().text("level", level).text("message", message);
    fields.members().forEach(line::put);
    System.out.println(line.build().write());
  }
}
