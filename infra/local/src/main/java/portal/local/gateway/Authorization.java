package portal.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a JWT authorizer found in a token, and how it hands it on: each claim a string, a list as
 * {@code [a b]}.
 */
record Authorization(Map<String, Object> claims, List<String> required) {

  List<String> scopes() {
    return Arrays.stream(String.valueOf(claims.getOrDefault("scope", "")).split(" ", -1))
        .filter(scope -> !scope.isEmpty())
        .toList();
  }

  boolean permitted() {
    return required.isEmpty() || scopes().stream().anyMatch(required::contains);
  }

  JsonNode json() {
    ObjectNode authorizer = JsonNodeFactory.instance.objectNode();
    ObjectNode jwt = authorizer.putObject("jwt");
    ObjectNode written = jwt.putObject("claims");
    new TreeMap<>(claims).forEach((name, value) -> written.put(name, flat(value)));
    if (required.isEmpty()) {
      jwt.putNull("scopes");
    } else {
      required.forEach(jwt.putArray("scopes")::add);
    }
    return authorizer;
  }

  private static String flat(Object value) {
    return switch (value) {
      case Date date -> String.valueOf(date.toInstant().getEpochSecond());
      case List<?> list ->
          list.stream().map(Authorization::flat).collect(Collectors.joining(" ", "[", "]"));
      default -> String.valueOf(value);
    };
  }
}
