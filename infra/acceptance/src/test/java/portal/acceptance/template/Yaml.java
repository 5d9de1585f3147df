package portal.acceptance.template;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML; a CloudFormation tag becomes a map of one member, as it is in JSON. */
public final class Yaml extends SafeConstructor {

  private Yaml() {
    super(strict());
    yamlMultiConstructors.put("!", new Tag());
  }

  public static Node read(String text) {
    return Node.of(new org.yaml.snakeyaml.Yaml(new Yaml()).load(text));
  }

  /** A key that stands twice would hide what stands first. */
  private static LoaderOptions strict() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return options;
  }

  private Object plain(org.yaml.snakeyaml.nodes.Node node) {
    return switch (node) {
      case ScalarNode scalar -> constructScalar(scalar);
      case SequenceNode sequence -> constructSequence(sequence);
      case MappingNode mapping -> constructMapping(mapping);
      default -> throw new IllegalStateException("A tag on " + node);
    };
  }

  private final class Tag extends AbstractConstruct {
    @Override
    public Object construct(org.yaml.snakeyaml.nodes.Node node) {
      String name = node.getTag().getValue().substring(1);
      Object value = plain(node);
      return switch (name) {
        case "Ref" -> Map.of("Ref", value);
        case "GetAtt" ->
            Map.of(
                "Fn::GetAtt",
                value instanceof String path ? List.of((Object[]) path.split("\\.", 2)) : value);
        default -> Map.of("Fn::" + name, value);
      };
    }
  }
}
