package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.language.Language;
import portal.stores.LettersWorld;
import portal.template.Stack;
import portal.testing.tables.TemplateTables;

/**
 * What the mail role may read is what letters read, and stands with the capability whose they are.
 */
class GrantsOfLettersTest {
  private static final LettersWorld WORLD = new LettersWorld(Language.EN);
  private static final List<Stack> STACKS = TemplateTables.stacks();
  private static final String TABLE = ":table/";

  /** What every letter may read. */
  private static final Set<String> EVERY =
      granted("notifications", name -> name.equals("sending")).stream()
          .filter(grant -> grant.contains(" portal-cases"))
          .collect(Collectors.toSet());

  static Stream<String> capabilities() {
    return new AllLetters(WORLD)
        .graph().capabilities().stream().map(GrantsOfLettersTest::capability);
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void aCapabilityGrantsWhatItsLettersRead(String capability) {
    Set<String> wanted = read(capability);
    wanted.removeAll(EVERY);
    assertEquals(
        wanted,
        granted(capability, name -> !name.equals("sending")),
        "What the letters of %s read, and what functions/%s/template.yaml lets the mail role do."
            .formatted(capability, capability));
  }

  @Test
  void whoHasNoLettersGrantsNothing() {
    List<String> without =
        STACKS.stream()
            .map(Stack::template)
            .filter(file -> file.startsWith("functions/"))
            .map(file -> file.split("/", -1)[1])
            .filter(name -> capabilities().noneMatch(name::equals))
            .toList();
    assertFalse(without.isEmpty());
    for (String capability : without) {
      assertEquals(Set.of(), granted(capability, _ -> true), capability);
    }
  }

  @Test
  void whatEveryLetterMayReadIsRead() {
    Set<String> read =
        capabilities().flatMap(one -> read(one).stream()).collect(Collectors.toSet());
    Set<String> unread = new TreeSet<>(EVERY);
    unread.removeAll(read);
    assertEquals(Set.of(), unread);
    assertFalse(EVERY.isEmpty());
  }

  private static String capability(CapabilityLetters letters) {
    String name = letters.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** As action, table and index, or objects. */
  private static Set<String> read(String capability) {
    RecordedReads reads = new RecordedReads(WORLD.stores().tables());
    AllLetters all = new AllLetters(WORLD, reads.client());
    Set<String> enclosed = new TreeSet<>();
    all.graph().capabilities().stream()
        .filter(letters -> capability(letters).equals(capability))
        .flatMap(letters -> letters.notices().stream())
        .flatMap(notice -> all.of(notice.code()).values().stream())
        .filter(written -> !written.enclosures().isEmpty())
        .forEach(_ -> enclosed.add("s3:GetObject arn:aws:s3:::portal-prints/*"));
    enclosed.addAll(reads.all());
    return enclosed;
  }

  /** What the mail role is granted by a capability's policies of these names. */
  private static Set<String> granted(String capability, Predicate<String> named) {
    return STACKS.stream()
        .filter(stack -> stack.template().equals("functions/" + capability + "/template.yaml"))
        .flatMap(stack -> stack.resources().values().stream())
        .filter(resource -> resource.path("Type").asText().equals("AWS::IAM::RolePolicy"))
        .map(resource -> resource.path("Properties"))
        .filter(policy -> named.test(policy.path("PolicyName").asText()))
        .flatMap(policy -> each(policy.path("PolicyDocument").path("Statement")))
        .flatMap(GrantsOfLettersTest::grants)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> grants(JsonNode statement) {
    return each(statement.path("Action"))
        .flatMap(
            action ->
                each(statement.path("Resource"))
                    .map(resource -> action.asText() + " " + tableOf(resource.asText())));
  }

  private static String tableOf(String resource) {
    int at = resource.indexOf(TABLE);
    return at < 0 ? resource : resource.substring(at + TABLE.length());
  }

  private static Stream<JsonNode> each(JsonNode oneOrMany) {
    return oneOrMany.isArray()
        ? StreamSupport.stream(oneOrMany.spliterator(), false)
        : Stream.of(oneOrMany);
  }
}
