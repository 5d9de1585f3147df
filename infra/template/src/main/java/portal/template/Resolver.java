package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces Ref, GetAtt and Sub by values; refuses every other intrinsic function. */
final class Resolver {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]+)}");
  private static final Pattern SECRET =
      Pattern.compile(
          "\\{\\{resolve:secretsmanager:[^}]*:secret:" + Surroundings.STACK + "-(\\w+)[^}]*}}");

  private final Template template;
  private final String stack;
  private final Parameters parameters;
  private final Surroundings surroundings;
  private final ResourceNames names;

  Resolver(Template template, String stack, Parameters parameters, Surroundings surroundings) {
    this.template = template;
    this.stack = stack;
    this.parameters = parameters;
    this.surroundings = surroundings;
    this.names = new ResourceNames(template, this);
  }

  ResourceNames names() {
    return names;
  }

  JsonNode resolve(JsonNode value, String pointer) {
    if (value.isTextual()) {
      return JSON.textNode(finished(value.textValue()));
    }
    if (value.isArray()) {
      ArrayNode array = JSON.arrayNode();
      value.forEach(element -> array.add(resolve(element, pointer + "/" + array.size())));
      return array;
    }
    if (value instanceof ObjectNode object) {
      return intrinsic(object)
          ? JSON.textNode(finished(call(object, pointer)))
          : members(object, pointer);
    }
    return value;
  }

  private JsonNode members(ObjectNode object, String pointer) {
    ObjectNode resolved = JSON.objectNode();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      resolved.set(member.getKey(), resolve(member.getValue(), pointer + "/" + member.getKey()));
    }
    return resolved;
  }

  private static boolean intrinsic(ObjectNode object) {
    if (object.size() != 1) {
      return false;
    }
    String name = object.fieldNames().next();
    return name.equals("Ref") || name.startsWith("Fn::");
  }

  private String call(ObjectNode call, String pointer) {
    String function = call.fieldNames().next();
    JsonNode argument = call.path(function);
    return switch (function) {
      case "Ref" -> ref(argument.asText(), pointer);
      case "Fn::GetAtt" -> attribute(argument, pointer);
      case "Fn::Sub" -> substitute(argument, pointer);
      default -> throw template.broken(pointer, "the embedded run does not understand " + function);
    };
  }

  private String attribute(JsonNode argument, String pointer) {
    if (argument.isTextual()) {
      return attribute(argument.textValue(), pointer);
    }
    return attribute(argument.path(0).asText() + "." + argument.path(1).asText(), pointer);
  }

  private String attribute(String name, String pointer) {
    int dot = name.indexOf('.');
    String id = name.substring(0, Math.max(dot, 0));
    if (!template.root().path("Resources").has(id)) {
      throw template.broken(pointer, "there is no resource for " + name);
    }
    return names.attribute(id, name.substring(dot + 1), pointer);
  }

  private String substitute(JsonNode argument, String pointer) {
    JsonNode own = argument.isArray() ? argument.path(1) : JSON.objectNode();
    String text = argument.isArray() ? argument.path(0).asText() : argument.asText();
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(placeholder(found, own, pointer)));
  }

  private String placeholder(MatchResult found, JsonNode own, String pointer) {
    String name = found.group(2).strip();
    if (!found.group(1).isEmpty()) {
      return "${" + name + "}";
    }
    if (own.has(name)) {
      return resolve(own.path(name), pointer).asText();
    }
    return name.contains(".") ? attribute(name, pointer) : ref(name, pointer);
  }

  private String ref(String name, String pointer) {
    if (name.startsWith("AWS::")) {
      return pseudo(name, pointer);
    }
    Optional<String> parameter = parameters.value(name);
    if (parameter.isPresent()) {
      return parameter.get();
    }
    if (template.root().path("Resources").has(name)) {
      return names.ref(name);
    }
    return names
        .alias(name)
        .orElseThrow(
            () -> template.broken(pointer, "there is neither a parameter nor a resource " + name));
  }

  private String pseudo(String name, String pointer) {
    return switch (name) {
      case "AWS::Region" -> Surroundings.REGION;
      case "AWS::AccountId" -> Surroundings.ACCOUNT;
      case "AWS::Partition" -> "aws";
      case "AWS::StackName" -> stack;
      case "AWS::URLSuffix" -> "amazonaws.com";
      default -> throw template.broken(pointer, "the embedded run does not know " + name);
    };
  }

  private String finished(String text) {
    String local = surroundings.withLocalSignIn(text);
    return SECRET
        .matcher(local)
        .replaceAll(
            found -> Matcher.quoteReplacement(surroundings.secrets().apply(found.group(1))));
  }

  /** The top-level sections that mean something here. */
  static final Set<String> SECTIONS =
      Set.of(
          "AWSTemplateFormatVersion",
          "Transform",
          "Description",
          "Metadata",
          "Parameters",
          "Globals",
          "Resources",
          "Outputs");
}
