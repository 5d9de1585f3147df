package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who is compiled by the JVM's first compiler alone: functions that answer people, each a few short
 * requests before its process ends. Source: infra/bench.
 */
final class CompilersTest {
  private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

  /** Those that answer people and yet compute, and what; both compilers are worth it there. */
  private static final Map<String, String> COMPUTING =
      Map.of(
          "StaffCampaigns", "reckons what a campaign would bring, over all that it might",
          "StaffInvoices", "writes the export of all invoices of a month");

  private final SamTemplate template = SamTemplate.read();

  @Test
  void whoAnswersPeopleIsCompiledByTheFirstCompilerAlone() {
    assertEquals(names(CompilersTest::answersShortly), names(this::hasOptions));
  }

  @Test
  void thereIsNoOtherOption() {
    Set<String> options =
        template.functions().stream()
            .filter(this::hasOptions)
            .map(
                function ->
                    function.resource().property("Environment", "Variables").at(OPTIONS).text())
            .collect(Collectors.toSet());
    assertEquals(Set.of("-XX:TieredStopAtLevel=1"), options);
  }

  /** The globals hold for those that compute as well. */
  @Test
  void noneHasItFromTheGlobals() {
    for (SamStack stack : template.stacks()) {
      assertEquals(
          "",
          stack.written().at("Globals", "Function", "Environment", "Variables", OPTIONS).text(),
          stack.template());
    }
  }

  @Test
  void whoIsLeftOutAnswersPeople() {
    Set<String> answering = names(CompilersTest::answersPeople);
    answering.retainAll(COMPUTING.keySet());
    assertEquals(COMPUTING.keySet(), answering);
  }

  private Set<String> names(Predicate<SamFunction> those) {
    return template.functions().stream()
        .filter(those)
        .map(SamFunction::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean hasOptions(SamFunction function) {
    return function.variables().containsKey(OPTIONS);
  }

  private static boolean answersShortly(SamFunction function) {
    return answersPeople(function) && !COMPUTING.containsKey(function.name());
  }

  private static boolean answersPeople(SamFunction function) {
    return function.triggers().findAny().isPresent()
        && function.triggers().allMatch(SamFunction.Trigger::isHttp);
  }
}
