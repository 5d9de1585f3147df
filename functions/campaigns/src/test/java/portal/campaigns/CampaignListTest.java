package portal.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class CampaignListTest {
  private final Office office = new Office();

  private FunctionCall list() {
    return office.officer("GET /api/staff/campaigns");
  }

  private List<String> open(int count) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String code = "CAMPAIGN-" + i;
      office
          .officer("POST /api/staff/campaigns")
          .key("key-0000" + i)
          .body(Office.OPENING.replace("spring-26", code))
          .send();
      codes.addFirst(code);
      office.clock.forward(Duration.ofMillis(250));
    }
    return codes;
  }

  @Test
  void pagesFollowEachOtherNewestFirstWithoutGapOrRepeat() {
    List<String> expected = open(7);
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      FunctionCall call = list().query("limit", "3");
      next.ifPresent(cursor -> call.query("cursor", cursor));
      FunctionAnswer page = call.send();
      page.json().array("campaigns").stream()
          .map(line -> ((JsonObject) line).text("code").orElseThrow())
          .forEach(seen::add);
      next = page.json().text("next");
    } while (next.isPresent());
    assertEquals(expected, seen);
  }

  @Test
  void noCampaignIsAnEmptyPage() {
    assertEquals("{\"campaigns\":[]}", list().send().body());
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0, 400 invalid-query",
    "limit, 101, 400 invalid-query",
    "page, 2, 400 invalid-query",
    "cursor, bm8gY3Vyc29yIG9mIG91cnMgYXQgYWxs, 400 invalid-cursor"
  })
  void wrongParametersAreRefused(String name, String value, String problem) {
    assertEquals(problem, list().query(name, value).send().outcome());
  }
}
