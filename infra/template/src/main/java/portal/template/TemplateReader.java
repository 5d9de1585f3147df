package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads the template's YAML with CloudFormation's short tags, and remembers the line of each value.
 */
final class TemplateReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String name;
  private final Map<String, Integer> lines = new HashMap<>();

  private TemplateReader(String name) {
    this.name = name;
  }

  static Template read(String name, Path file) {
    try {
      return read(name, Files.readString(file));
    } catch (IOException e) {
      throw new BrokenTemplate(name, "the file " + file + " cannot be read");
    }
  }

  static Template read(String name, String yaml) {
    var reader = new TemplateReader(name);
    return new Template(name, reader.node(reader.root(yaml), ""), reader.lines);
  }

  private Node root(String yaml) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (root instanceof MappingNode) {
        return root;
      }
      throw new BrokenTemplate(name, 1, "this is not a template");
    } catch (MarkedYAMLException e) {
      throw new BrokenTemplate(name, e.getProblemMark().getLine() + 1, e.getProblem());
    }
  }

  private JsonNode node(Node node, String pointer) {
    lines.put(pointer, node.getStartMark().getLine() + 1);
    String tag = node.getTag().getValue();
    return tag.startsWith("!") && !tag.equals("!")
        ? intrinsic(tag, node, pointer)
        : plain(node, pointer);
  }

  private JsonNode intrinsic(String tag, Node node, String pointer) {
    return switch (tag) {
      case "!Ref" -> JSON.objectNode().set("Ref", plain(node, pointer));
      case "!Sub" -> JSON.objectNode().set("Fn::Sub", plain(node, pointer));
      case "!GetAtt" -> JSON.objectNode().set("Fn::GetAtt", attribute(plain(node, pointer)));
      default ->
          throw new BrokenTemplate(
              name, lines.getOrDefault(pointer, 1), "the embedded run does not understand " + tag);
    };
  }

  private static JsonNode attribute(JsonNode value) {
    if (!value.isTextual()) {
      return value;
    }
    String[] parts = value.textValue().split("\\.", 2);
    ArrayNode pair = JSON.arrayNode();
    for (String part : parts) {
      pair.add(part);
    }
    return pair;
  }

  private JsonNode plain(Node node, String pointer) {
    return switch (node) {
      case MappingNode mapping -> mapping(mapping, pointer);
      case SequenceNode sequence -> sequence(sequence, pointer);
      case ScalarNode scalar -> scalar(scalar);
      default ->
          throw new BrokenTemplate(name, node.getStartMark().getLine() + 1, "an alias or anchor");
    };
  }

  private JsonNode mapping(MappingNode mapping, String pointer) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      String key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (object.has(key)) {
        throw new BrokenTemplate(
            name, entry.getKeyNode().getStartMark().getLine() + 1, key + " is there twice");
      }
      object.set(key, node(entry.getValueNode(), pointer + "/" + key));
      lines.put(pointer + "/" + key, entry.getKeyNode().getStartMark().getLine() + 1);
    }
    return object;
  }

  private JsonNode sequence(SequenceNode sequence, String pointer) {
    ArrayNode array = JSON.arrayNode();
    for (Node element : sequence.getValue()) {
      array.add(node(element, pointer + "/" + array.size()));
    }
    return array;
  }

  /** Only whole numbers and truth values get a type; a date is text, as CloudFormation has it. */
  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.BOOL)) {
      return JSON.booleanNode(text.equalsIgnoreCase("true"));
    }
    if (scalar.getTag().equals(Tag.INT) && text.matches("-?(0|[1-9]\\d{0,17})")) {
      return JSON.numberNode(Long.parseLong(text));
    }
    return JSON.textNode(text);
  }
}
