package portal.local.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import portal.local.data.BusinessClock;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;

/** The institute's time, with buttons that move it forward. */
public final class ClockPage implements LocalPage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Views views;
  private final BusinessClock clock;
  private final Consumer<Duration> forward;

  public ClockPage(Views views, BusinessClock clock, Consumer<Duration> forward) {
    this.views = views;
    this.clock = clock;
    this.forward = forward;
  }

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    if (!request.method().equals("POST")) {
      return shown(request);
    }
    try {
      boolean form = request.header("content-type").orElse("").startsWith("application/x-www-form");
      String step =
          form
              ? request.field("forward").orElse("")
              : JSON.readTree(request.body()).path("forward").asText();
      forward.accept(duration(step));
      return form ? Reply.seeOther("/_local/clock") : json();
    } catch (JsonProcessingException
        | DateTimeException
        | ArithmeticException
        | IllegalArgumentException e) {
      return Reply.message(400, "forward must be a duration such as P1D or PT1H, and not negative");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Days, months and years are the calendar's, from today. */
  private Duration duration(String text) {
    if (text.contains("T")) {
      return Duration.parse(text);
    }
    Instant now = clock.instant();
    return Duration.between(now, now.atZone(ZoneOffset.UTC).plus(Period.parse(text)).toInstant());
  }

  private Reply shown(Request request) {
    if (request.wantsJson()) {
      return json();
    }
    return Reply.html(
        views.render(
            "clock",
            Map.of("now", clock.instant().toString(), "offset", clock.offset().toString())));
  }

  private Reply json() {
    return Reply.json(
        200,
        JsonNodeFactory.instance
            .objectNode()
            .put("now", clock.instant().toString())
            .put("offset", clock.offset().toString())
            .toString());
  }
}
