package portal.acceptance.runtime;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.acceptance.tables.TableNames;
import portal.acceptance.template.Resolved;
import portal.acceptance.template.Samples;
import portal.aws.Host;
import portal.aws.Item;
import portal.capability.Capability;
import portal.capability.Confirmation;
import portal.capability.ConfirmationCode;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.local.tables.Tables;
import portal.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where one function meets its sample events: tables of its own, in which others have acted. */
public final class Scene {
  private final String owner;
  private final List<TableDefinition> definitions;
  private final DynamoDbClient dynamo;
  private final Map<String, String> endpoints;

  Scene(String owner, URI dynamoDb, String mail, String storage) {
    this.owner = owner;
    this.definitions = Resolved.tables().stream().map(this::own).toList();
    this.dynamo = Tables.open(dynamoDb, definitions).client();
    this.endpoints =
        Map.of(
            "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.toString(),
            "AWS_ENDPOINT_URL_SESV2", mail,
            "AWS_ENDPOINT_URL_S3", storage);
  }

  /** Variables of a function that is in this scene. */
  Map<String, String> variables(String function) {
    var names =
        Resolved.tables().stream()
            .map(TableDefinition::name)
            .collect(Collectors.toMap(name -> name, this::own));
    var variables = new HashMap<>(Resolved.variables(function));
    variables.replaceAll((name, value) -> names.getOrDefault(value, value));
    variables.putAll(endpoints);
    return variables;
  }

  /** Forgets all and begins again, as the capability's samples for this function want it. */
  void set(String capability, String function) {
    definitions.forEach(this::empty);
    World.of(capability).ifPresent(world -> world.prepare(this, function));
    // The sample's own key must be free again.
    definitions.stream().filter(this::holdsKeys).forEach(this::empty);
  }

  private boolean holdsKeys(TableDefinition table) {
    return table.name().equals(own(TableNames.of("Idempotency")));
  }

  /** A link with this secret. */
  public void putLink(String secret, Purpose purpose, String subject) {
    var link = Capability.from(Instant.now(), purpose, subject);
    var item =
        Item.builder()
            .put("pk", Secret.parse(secret).orElseThrow().hash())
            .put("purpose", link.purpose().code())
            .put("subject", link.subject())
            .put("expires", link.expires())
            .build();
    put(item);
    if (purpose.isSole()) {
      put(
          Item.builder()
              .put("pk", "newest#" + purpose.code() + "#" + subject)
              .put("hash", Secret.parse(secret).orElseThrow().hash())
              .build());
    }
  }

  private void put(Map<String, AttributeValue> item) {
    dynamo.putItem(put -> put.tableName(own(TableNames.of("Capabilities"))).item(item));
  }

  /** A code of these digits confirms what is decided about the subject. */
  public void putCode(String digits, String subject) {
    ConfirmationCode code = ConfirmationCode.parse(digits).orElseThrow();
    Confirmation kept = Confirmation.from(Instant.now(), subject, code);
    var item =
        Item.builder()
            .put("pk", "confirmation#" + subject)
            .put("subject", subject)
            .put("hash", kept.hash())
            .put("expires", kept.expires())
            .number("tries", kept.tries())
            .build();
    dynamo.putItem(put -> put.tableName(own(TableNames.of("Capabilities"))).item(item));
  }

  /** What a function of this scene is run by. */
  public Host host(String function) {
    return new Host(
        variables(function), Clock.systemUTC(), Clock.systemUTC(), new SampleDice(), List.of());
  }

  /** A function handles a sample event. */
  public void run(RequestStreamHandler handler, String sample) {
    try {
      handler.handleRequest(
          new ByteArrayInputStream(Samples.text(sample).getBytes(StandardCharsets.UTF_8)),
          OutputStream.nullOutputStream(),
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void empty(TableDefinition table) {
    for (Map<String, AttributeValue> item :
        dynamo.scan(scan -> scan.tableName(table.name())).items()) {
      var key = new HashMap<String, AttributeValue>();
      key.put(table.keys().hash(), item.get(table.keys().hash()));
      table.keys().range().ifPresent(range -> key.put(range, item.get(range)));
      dynamo.deleteItem(delete -> delete.tableName(table.name()).key(key));
    }
  }

  private TableDefinition own(TableDefinition shared) {
    return new TableDefinition(
        own(shared.name()),
        shared.attributes(),
        shared.keys(),
        shared.indexes(),
        shared.streamView(),
        Optional.empty());
  }

  private String own(String table) {
    return owner + "." + table;
  }
}
