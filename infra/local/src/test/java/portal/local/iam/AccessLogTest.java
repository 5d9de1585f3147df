package portal.local.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTES = "arn:aws:dynamodb:eu-central-1:000000000000:table/notes";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Guard guard(int most) {
    var deployment = Grants.deployment();
    var log = new AccessLog(folder, most);
    return Guard.of(
        deployment, "local", log.witness(Grants.template(), Grants.PARAMETERS, deployment));
  }

  private static void ask(Guard guard, String key, String action) {
    var _ = guard.decide(Optional.of(key), List.of(new Need(action, NOTES)));
  }

  private List<JsonNode> lines() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
      return Files.readAllLines(file).stream().map(AccessLogTest::read).toList();
    }
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasAllowedAndWhatWasRefusedIsWrittenOnce() throws IOException {
    Guard guard = guard(9);
    for (int i = 0; i < 3; i++) {
      ask(guard, "Full", "dynamodb:GetItem");
      ask(guard, "Lacking", "dynamodb:GetItem");
    }
    assertEquals(
        List.of("ALLOWED", "NOT_ALLOWED_BY_ROLE"),
        lines().stream().map(line -> line.path("verdict").asText()).toList());
    JsonNode first = lines().getFirst();
    assertEquals("arn:aws:iam::000000000000:role/portal-FullRole", first.path("caller").asText());
    assertEquals("dynamodb:GetItem", first.path("action").asText());
    assertEquals(NOTES, first.path("resource").asText());
    assertEquals(
        Map.of("aws:principalarn", "arn:aws:iam::000000000000:role/portal-FullRole"),
        JSON.convertValue(first.path("context"), Map.class));
  }

  @Test
  void theTemplateIsKeptAsItIsWritten() throws IOException {
    ask(guard(9), "Full", "dynamodb:GetItem");
    Path kept = folder.resolve(lines().getFirst().path("deployment").asText());
    assertEquals(-1, Files.mismatch(Grants.template(), kept.resolve("grants.yaml")));
    JsonNode said = JSON.readTree(kept.resolve("deployment.json").toFile());
    assertEquals("grants.yaml", said.path("root").asText());
    assertEquals("x", said.path("parameters").path("SignInDomain").asText());
  }

  @Test
  void itEndsSomewhereAndSaysSo() throws IOException {
    Guard guard = guard(2);
    for (String action : List.of("GetItem", "PutItem", "Query", "Scan")) {
      ask(guard, "Full", "dynamodb:" + action);
    }
    assertEquals(3, lines().size());
    assertTrue(lines().getLast().path("full").asBoolean());
  }

  @Test
  void whatTheOperatorDoesIsNotJudged() throws IOException {
    Guard guard = guard(9);
    ask(guard, "local", "dynamodb:DeleteTable");
    ask(guard, "Full", "dynamodb:GetItem");
    assertEquals(1, lines().size());
  }
}
