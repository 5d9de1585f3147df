package portal.testing.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import portal.template.DeploymentReader;
import portal.template.Stack;
import portal.template.Surroundings;
import portal.template.TableDefinition;
import portal.template.TableSetup;

/** The tables that the template defines, as tests make them. */
public final class TemplateTables {
  private static final Path ROOT = Path.of(System.getProperty("portal.root", "."));
  private static final Path TEMPLATE = ROOT.resolve("template.yaml");
  private static final List<TableDefinition> ALL = read();

  private TemplateTables() {}

  /** Their definitions. */
  public static List<TableDefinition> all() {
    return ALL;
  }

  /** All of them, empty, in an engine of their own. */
  public static TableEngine inMemory() {
    TableEngine engine = new TableEngine();
    new TableSetup(engine).make(ALL);
    return engine;
  }

  /** The stacks that the template nests, the root first. */
  public static List<Stack> stacks() {
    return Stack.all(TEMPLATE, surroundings());
  }

  private static List<TableDefinition> read() {
    return DeploymentReader.read(TEMPLATE, surroundings()).tables();
  }

  private static Surroundings surroundings() {
    Map<String, String> parameters = new HashMap<>(institute());
    parameters.putAll(
        Map.of(
            "PortalHost", "portal.example.com",
            "SignInDomain", "example",
            "MailFrom", "office@example.org",
            "StaffMail", "staff@example.org",
            "Release", "0".repeat(64)));
    return new Surroundings(
        "https://portal.example.com",
        "https://sign-in.example.com",
        parameters,
        secret -> "secret-of-" + secret);
  }

  /** What a deployment asks for; the tables depend on nothing of it. */
  private static Map<String, String> institute() {
    Properties properties = new Properties();
    Path file =
        ROOT.resolve("infra/launcher/src/main/resources/portal/launcher/institute.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> values.put(name, properties.getProperty(name)));
    return values;
  }
}
