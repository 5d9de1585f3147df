package portal.testing.tables;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portal.aws.Host;
import portal.dynamodb.DynamoDbProcess;
import portal.template.TableDefinition;
import portal.template.TableSetup;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A place with the template's tables on which a store keeps its contract: tables in memory, and
 * DynamoDB Local or, with {@code -Dportal.dynamodb.endpoint}, whatever answers there, or nothing
 * else if that is {@code none}.
 *
 * @param name of the place
 * @param prefix of the tables' names, so that nobody else's are met
 */
public record TablePlace(String name, DynamoDbClient client, String prefix) {
  private static final String OURS = "portal-";
  private static final String ENDPOINT = System.getProperty("portal.dynamodb.endpoint", "");

  /** Every place; the tables in memory are new, the others are shared by a process. */
  public static Stream<TablePlace> all() {
    return places(() -> There.TABLES);
  }

  /**
   * Every place, each with some of the tables, which hold nothing.
   *
   * @param tables by what they are called after the portal's name, such as {@code cases}
   */
  public static Stream<TablePlace> empty(String... tables) {
    return places(() -> There.tables(List.of(tables)));
  }

  private static Stream<TablePlace> places(Supplier<TablePlace> other) {
    TablePlace memory = new TablePlace("memory", TemplateTables.inMemory(), OURS);
    return ENDPOINT.equals("none") ? Stream.of(memory) : Stream.of(memory, other.get());
  }

  /** A host whose variables name these tables. */
  public Host host(Instant now) {
    Map<String, String> variables = new HashMap<>();
    TemplateTables.all().stream()
        .map(TablePlace::own)
        .forEach(table -> variables.put(table.toUpperCase(Locale.ROOT) + "_TABLE", prefix + table));
    return Hosts.with(new ManualClock(now), 1, variables);
  }

  /** Its name after the portal's. */
  private static String own(TableDefinition table) {
    return table.name().substring(OURS.length());
  }

  @Override
  public String toString() {
    return name;
  }

  /** What is shared by all tests of a process; a DynamoDB Local ends with it. */
  private static final class There {
    private static final DynamoDbClient CLIENT = client(endpoint());
    private static final TablePlace TABLES =
        tables(TemplateTables.all().stream().map(TablePlace::own).toList());

    private static URI endpoint() {
      return ENDPOINT.isEmpty() ? DynamoDbProcess.startInMemory().endpoint() : URI.create(ENDPOINT);
    }

    private static DynamoDbClient client(URI endpoint) {
      return DynamoDbClient.builder()
          .endpointOverride(endpoint)
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .build();
    }

    static TablePlace tables(List<String> names) {
      String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
      List<TableDefinition> named =
          TemplateTables.all().stream()
              .filter(table -> names.contains(own(table)))
              .map(table -> table.named(prefix + own(table)))
              .toList();
      new TableSetup(CLIENT).make(named);
      return new TablePlace("tables", CLIENT, prefix);
    }
  }
}
