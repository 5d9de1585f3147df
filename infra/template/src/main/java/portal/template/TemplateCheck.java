package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Refuses what would otherwise be silently absent: unknown sections, resource types, functions,
 * names.
 */
final class TemplateCheck {
  private TemplateCheck() {}

  static void check(Template template, Resolver resolver) {
    for (Map.Entry<String, JsonNode> section : template.root().properties()) {
      if (!Resolver.SECTIONS.contains(section.getKey())) {
        throw template.broken(
            "/" + section.getKey(),
            "the embedded run does not honour the section " + section.getKey());
      }
    }
    for (Map.Entry<String, JsonNode> resource : template.root().path("Resources").properties()) {
      resource(template, resolver, resource.getKey(), resource.getValue());
    }
    resolver.resolve(template.root().path("Globals"), "/Globals");
    resolver.resolve(template.root().path("Outputs"), "/Outputs");
  }

  private static Stream<String> awaited(JsonNode dependsOn) {
    return dependsOn.isTextual()
        ? Stream.of(dependsOn.asText())
        : StreamSupport.stream(dependsOn.spliterator(), false).map(JsonNode::asText);
  }

  private static void resource(Template template, Resolver resolver, String id, JsonNode resource) {
    String type = resource.path("Type").asText();
    String pointer = "/Resources/" + id;
    if (!ResourceTypes.known(type)) {
      throw template.broken(
          pointer, "the embedded run does not know the type %s of %s".formatted(type, id));
    }
    if (resource.has("Condition")) {
      throw template.broken(pointer, "the embedded run does not honour the condition of " + id);
    }
    awaited(resource.path("DependsOn"))
        .filter(other -> template.resource(other).isMissingNode())
        .forEach(
            other -> {
              throw template.broken(
                  pointer, "%s depends on %s, which is not there".formatted(id, other));
            });
    resolver.resolve(resource.path("Properties"), pointer + "/Properties");
  }
}
