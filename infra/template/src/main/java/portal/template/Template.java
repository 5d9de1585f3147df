package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A parsed template, intrinsic functions in their long form and not yet resolved.
 *
 * @param name its file's, relative to the root template's folder
 * @param lines the line of each value, by its JSON pointer
 */
record Template(String name, JsonNode root, Map<String, Integer> lines) {
  Template {
    lines = Map.copyOf(lines);
  }

  /** The line of the value at the pointer, or of the nearest one around it. */
  int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at) && at.contains("/")) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return lines.getOrDefault(at, 1);
  }

  BrokenTemplate broken(String pointer, String message) {
    return new BrokenTemplate(name, line(pointer), message);
  }

  JsonNode resource(String id) {
    return root.path("Resources").path(id);
  }
}
