package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The parameters of a template and what they are given, held to what it demands of them.
 *
 * @param given values by name; of a nested stack, those that its parent passes
 */
record Parameters(Template template, Map<String, String> given) {
  Parameters {
    given = Map.copyOf(given);
  }

  /**
   * The value of the parameter, if there is one of that name.
   *
   * @throws BrokenTemplate if it has no value, or one that its declaration refuses
   */
  Optional<String> value(String name) {
    JsonNode declared = declared(name);
    return declared.isMissingNode() ? Optional.empty() : Optional.of(value(name, declared));
  }

  /** A nested stack takes what it declares and nothing else, as CloudFormation has it. */
  void checkAll() {
    for (String name : given.keySet()) {
      if (declared(name).isMissingNode()) {
        throw template.broken(
            "/Parameters", "it is given %s, which it does not declare".formatted(name));
      }
    }
    template.root().path("Parameters").fieldNames().forEachRemaining(this::value);
  }

  private JsonNode declared(String name) {
    return template.root().path("Parameters").path(name);
  }

  private String value(String name, JsonNode declared) {
    String value =
        Optional.ofNullable(given.get(name))
            .or(
                () ->
                    Optional.of(declared.path("Default"))
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asText))
            .orElseThrow(() -> broken(name, "has no value"));
    if (!allowed(declared, value)) {
      throw broken(name, "does not take the value " + value);
    }
    return value;
  }

  private static boolean allowed(JsonNode declared, String value) {
    JsonNode among = declared.path("AllowedValues");
    return value.matches(declared.path("AllowedPattern").asText("(?s).*"))
        && (among.isMissingNode()
            || StreamSupport.stream(among.spliterator(), false)
                .anyMatch(one -> one.asText().equals(value)));
  }

  private BrokenTemplate broken(String name, String message) {
    return template.broken("/Parameters/" + name, "the parameter %s %s".formatted(name, message));
  }
}
