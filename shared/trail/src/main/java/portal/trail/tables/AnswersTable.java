package portal.trail.tables;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.trail.Answered;
import portal.trail.Answers;
import portal.trail.Once;
import portal.trail.Reply;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The idempotency records. Key: scope. Expired ones are ignored and overwritten, whenever they are
 * removed.
 */
public final class AnswersTable implements Answers {
  private final TableWriter writer;
  private final Table table;

  @Inject
  AnswersTable(DynamoDbClient dynamo, TableWriter writer, Host host) {
    this.writer = writer;
    this.table = new Table(dynamo, host.variable("IDEMPOTENCY_TABLE"));
  }

  @Override
  public Optional<Answered> earlier(String scope, Instant now) {
    return table
        .find(Table.key(scope))
        .filter(item -> item.number("ttl") > now.getEpochSecond())
        .map(AnswersTable::decode);
  }

  @Override
  public Committed keep(Answered answered) {
    return writer.commit(Transaction.of(remember(answered)));
  }

  /** Remembers within a transaction, unless an answer to the same request is remembered already. */
  Write remember(Answered answered) {
    var now = Item.ofNumber(answered.once().at().getEpochSecond());
    return Write.put(
        "request",
        table.name(),
        encode(answered),
        new Condition(
            "attribute_not_exists(pk) OR #ttl <= :now",
            Map.of("#ttl", "ttl"),
            Map.of(":now", now)));
  }

  private static Map<String, AttributeValue> encode(Answered answered) {
    Once once = answered.once();
    var headers = JsonObject.builder();
    answered.reply().headers().forEach(headers::text);
    return Item.builder()
        .put("pk", once.scope())
        .put("fingerprint", once.fingerprint())
        .put("at", once.at())
        .number("status", answered.reply().status())
        .put("headers", headers.build().write())
        .put("body", answered.reply().body())
        .number("ttl", once.at().plus(Answered.HOURS, ChronoUnit.HOURS).getEpochSecond())
        .build();
  }

  private static Answered decode(Item item) {
    JsonObject headers = JsonReader.readObject(item.text("headers"));
    Map<String, String> texts = new java.util.HashMap<>();
    headers
        .members()
        .keySet()
        .forEach(name -> headers.text(name).ifPresent(value -> texts.put(name, value)));
    return new Answered(
        new Once(item.text("pk"), item.text("fingerprint"), item.instant("at")),
        new Reply(Math.toIntExact(item.number("status")), texts, item.text("body")));
  }
}
