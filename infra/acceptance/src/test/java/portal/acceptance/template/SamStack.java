package portal.acceptance.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stack: a template file and what it declares.
 *
 * @param template the file, relative to the project's folder
 * @param written as the file has it
 */
record SamStack(String template, Node written, List<SamTemplate.Resource> resources) {

  /** The capability whose stack it is, by its folder; of the root, nothing. */
  String capability() {
    String[] folders = template.split("/", -1);
    return folders.length == 3 ? folders[1] : "";
  }

  List<SamTemplate.Resource> resources(String type) {
    return resources.stream().filter(resource -> resource.type().equals(type)).toList();
  }

  List<SamFunction> functions() {
    Map<String, String> integrations = functionByIntegration();
    Map<String, List<SamTemplate.Resource>> routes =
        resources("AWS::ApiGatewayV2::Route").stream()
            .collect(
                Collectors.groupingBy(
                    route ->
                        integrations.getOrDefault(route.property("Target").lastPart(), "nothing")));
    return resources("AWS::Serverless::Function").stream()
        .map(
            resource ->
                new SamFunction(
                    resource,
                    written.at("Globals", "Function"),
                    routes.getOrDefault(resource.name(), List.of())))
        .toList();
  }

  /** Which function an integration leads to, both by their logical names. */
  private Map<String, String> functionByIntegration() {
    var functions = new HashMap<String, String>();
    for (SamTemplate.Resource integration : resources("AWS::ApiGatewayV2::Integration")) {
      functions.put(
          "portal-" + integration.name(),
          integration
              .writtenProperty("IntegrationUri")
              .at("Ref")
              .text()
              .replaceFirst("\\.Alias$", ""));
    }
    return functions;
  }

  /**
   * How many resources CloudFormation counts when it is translated. A function is itself, its role,
   * a version, an alias and how it is retried; a trigger brings itself and a permission or a role.
   */
  long translated() {
    long triggers =
        functions().stream().flatMap(SamFunction::triggers).filter(one -> !one.isHttp()).count();
    return resources.size() + 4L * functions().size() + 2 * triggers;
  }
}
