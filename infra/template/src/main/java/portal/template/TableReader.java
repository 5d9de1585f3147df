package portal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reads a table. */
final class TableReader {
  private TableReader() {}

  static TableDefinition table(String name, Properties of) {
    of.ignore(
        "TableName",
        "BillingMode",
        "PointInTimeRecoverySpecification",
        "DeletionProtectionEnabled");
    of.ignore("SSESpecification", "ContributorInsightsSpecification", "Tags");
    var attributes = new HashMap<String, String>();
    for (Properties attribute : of.children("AttributeDefinitions")) {
      attributes.put(attribute.text("AttributeName"), attribute.text("AttributeType"));
    }
    var indexes = new ArrayList<TableDefinition.Index>();
    for (Properties index : of.children("GlobalSecondaryIndexes")) {
      indexes.add(index(index));
    }
    var table =
        new TableDefinition(
            name,
            attributes,
            keys(of),
            indexes,
            of.child("StreamSpecification").optional("StreamViewType"),
            timeToLive(of));
    of.done();
    return table;
  }

  private static Optional<String> timeToLive(Properties of) {
    return of.child("TimeToLiveSpecification").ignore("Enabled").optional("AttributeName");
  }

  private static TableDefinition.Index index(Properties of) {
    Properties projection = of.child("Projection");
    return new TableDefinition.Index(
        of.text("IndexName"),
        keys(of),
        projection.text("ProjectionType"),
        projection.texts("NonKeyAttributes"));
  }

  private static TableDefinition.Keys keys(Properties of) {
    List<Properties> schema = of.children("KeySchema");
    Optional<String> range =
        schema.stream()
            .filter(key -> key.text("KeyType").equals("RANGE"))
            .map(key -> key.text("AttributeName"))
            .findFirst();
    return new TableDefinition.Keys(schema.getFirst().text("AttributeName"), range);
  }
}
