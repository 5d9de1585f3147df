package portal.local.tables;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.dynamodb.DynamoDbProcess;
import portal.local.gateway.LoopbackServer;
import portal.local.iam.Grants;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What passes with every grant is refused where the one that it needs is missing. */
@SuppressWarnings("NullAway.Init")
class TablesDoorTest {
  private static final Map<String, AttributeValue> KEY = Map.of("pk", Item.ofText("1"));

  private static DynamoDbProcess process;
  private static TablesDoor door;
  private static LoopbackServer server;

  @BeforeAll
  static void begin() throws IOException {
    process = DynamoDbProcess.startInMemory();
    Tables.open(process.endpoint(), Grants.deployment().tables()).close();
    door = new TablesDoor(process.endpoint(), Grants.guard());
    server = LoopbackServer.bind(0);
    server.serve(door, line -> {});
  }

  @AfterAll
  static void end() {
    server.close();
    door.close();
    process.close();
  }

  private static DynamoDbClient as(String key) {
    return DynamoDbClient.builder()
        .endpointOverride(server.address())
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key, "secret")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Passes with every grant, and is refused without this one. */
  private static void bites(String action, String resource, Consumer<DynamoDbClient> call) {
    try (DynamoDbClient full = as("Full");
        DynamoDbClient lacking = as("Lacking")) {
      call.accept(full);
      var refused = assertThrows(DynamoDbException.class, () -> call.accept(lacking));
      assertEquals(400, refused.statusCode());
      assertEquals("AccessDeniedException", refused.awsErrorDetails().errorCode());
      assertEquals(
          "User: arn:aws:sts::000000000000:assumed-role/portal-LackingRole/Lacking is not"
              + " authorized to perform: %s on resource: %s because no identity-based policy"
                  .formatted(action, resource)
              + " allows the %s action".formatted(action),
          refused.awsErrorDetails().errorMessage());
    }
  }

  private static String table(String name) {
    return "arn:aws:dynamodb:eu-central-1:000000000000:table/" + name;
  }

  private static TransactWriteItem put(String table) {
    return TransactWriteItem.builder().put(put -> put.tableName(table).item(KEY)).build();
  }

  private static TransactWriteItem check(String table) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(table)
                    .key(Map.of("pk", Item.ofText("none")))
                    .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  @Test
  void anActionOnATableBites() {
    bites(
        "dynamodb:GetItem",
        table("notes"),
        client -> client.getItem(get -> get.tableName("notes").key(KEY)));
  }

  @Test
  void aTableByItsArnIsTheSameTable() {
    bites(
        "dynamodb:GetItem",
        table("notes"),
        client -> client.getItem(get -> get.tableName(table("notes")).key(KEY)));
  }

  @Test
  void anIndexBites() {
    bites(
        "dynamodb:Query",
        table("notes/index/byKind"),
        client ->
            client.query(
                query ->
                    query
                        .tableName("notes")
                        .indexName("byKind")
                        .keyConditionExpression("kind = :kind")
                        .expressionAttributeValues(Map.of(":kind", Item.ofText("x")))));
  }

  @Test
  void anItemOfATransactionBites() {
    bites(
        "dynamodb:ConditionCheckItem",
        table("heads"),
        client ->
            client.transactWriteItems(all -> all.transactItems(put("notes"), check("heads"))));
  }

  @Test
  void oneTableOfABatchBites() {
    var keys = KeysAndAttributes.builder().keys(List.of(KEY)).build();
    bites(
        "dynamodb:BatchGetItem",
        table("heads"),
        client ->
            client.batchGetItem(all -> all.requestItems(Map.of("notes", keys, "heads", keys))));
  }

  @Test
  void theKeyOfATableBites() {
    bites(
        "kms:Decrypt",
        "arn:aws:kms:eu-central-1:000000000000:key/portal-Key",
        client -> client.getItem(get -> get.tableName("sealed").key(KEY)));
  }

  @Test
  void whatNeedsNoTableIsRefusedToo() {
    try (DynamoDbClient full = as("Full")) {
      var refused = assertThrows(DynamoDbException.class, full::listTables);
      assertTrue(
          requireNonNull(refused.getMessage()).contains("dynamodb:ListTables on resource: *"));
    }
  }

  @Test
  void aKeyOfNobodyIsRefused() {
    try (DynamoDbClient nobody = as("Nobody")) {
      var refused = assertThrows(DynamoDbException.class, nobody::listTables);
      assertEquals("UnrecognizedClientException", refused.awsErrorDetails().errorCode());
    }
  }

  @Test
  void whoeverRunsItMayDoAnything() {
    try (DynamoDbClient operator = as("local")) {
      assertEquals(3, operator.listTables().tableNames().size());
    }
  }

  @Test
  void whatPassesComesBackAsItIs() {
    try (DynamoDbClient full = as("Full")) {
      full.putItem(
          put ->
              put.tableName("notes").item(Map.of("pk", Item.ofText("ü"), "n", Item.ofText("1"))));
      assertEquals(
          Item.ofText("1"),
          full.getItem(get -> get.tableName("notes").key(Map.of("pk", Item.ofText("ü"))))
              .item()
              .get("n"));
      assertThrows(
          ConditionalCheckFailedException.class,
          () ->
              full.putItem(
                  put ->
                      put.tableName("notes")
                          .item(Map.of("pk", Item.ofText("ü")))
                          .conditionExpression("attribute_not_exists(pk)")));
    }
  }
}
