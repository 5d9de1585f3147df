package portal.acceptance.tables;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portal.acceptance.template.Resolved;
import portal.aws.Host;
import portal.dynamodb.DynamoDbProcess;
import portal.local.tables.Tables;
import portal.testing.Hosts;
import portal.testing.ManualClock;

/**
 * Where the tables of a test are: with {@code -Dportal.dynamodb.endpoint} those there, LocalStack's
 * for example, else a DynamoDB Local in memory.
 */
public record TestTables(URI endpoint, Optional<DynamoDbProcess> own) implements AutoCloseable {

  public static TestTables start() {
    String elsewhere = System.getProperty("portal.dynamodb.endpoint", "");
    if (!elsewhere.isEmpty()) {
      return new TestTables(URI.create(elsewhere), Optional.empty());
    }
    DynamoDbProcess process = DynamoDbProcess.startInMemory();
    return new TestTables(process.endpoint(), Optional.of(process));
  }

  /** The same, without a trace of whoever had the portal's tables before. */
  public static TestTables empty() {
    TestTables tables = start();
    if (tables.own().isEmpty()) {
      try (Tables there = Tables.open(tables.endpoint(), List.of())) {
        there.client().listTablesPaginator().tableNames().stream()
            .filter(TableNames::isOurs)
            .forEach(name -> there.client().deleteTable(delete -> delete.tableName(name)));
      }
    }
    return tables;
  }

  /** The same, with the template's tables and nothing in them. */
  public static TestTables made() {
    TestTables tables = empty();
    Tables.open(tables.endpoint(), Resolved.tables()).close();
    return tables;
  }

  /** A host whose stores are these of the portal's tables, by their names in the template. */
  public Host host(Instant now, String... names) {
    Map<String, String> variables = new HashMap<>();
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString());
    variables.put("AWS_ACCESS_KEY_ID", "local");
    variables.put("AWS_SECRET_ACCESS_KEY", "local");
    for (String name : names) {
      variables.put(name.toUpperCase(Locale.ROOT) + "_TABLE", TableNames.of(name));
    }
    return Hosts.with(new ManualClock(now), 1, variables);
  }

  @Override
  public void close() {
    own.ifPresent(DynamoDbProcess::close);
  }
}
