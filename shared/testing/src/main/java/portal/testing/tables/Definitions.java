package portal.testing.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** Reads how a table or an index is to be. */
final class Definitions {
  private static final int MOST_INDEXES = 20;

  private final Map<String, String> types;
  private final Set<String> used = new HashSet<>();

  private Definitions(List<AttributeDefinition> attributes) {
    types =
        attributes.stream()
            .collect(
                Collectors.toMap(
                    AttributeDefinition::attributeName,
                    AttributeDefinition::attributeTypeAsString));
  }

  static Table table(CreateTableRequest request) {
    if (request.hasLocalSecondaryIndexes()) {
      throw new UnsupportedOperationException("Local secondary indexes");
    }
    var definitions = new Definitions(request.attributeDefinitions());
    Table table = new Table(name(request.tableName()), definitions.keys(request.keySchema()));
    if (request.hasGlobalSecondaryIndexes()) {
      definitions.indexes(table, request.globalSecondaryIndexes()).forEach(table::add);
    }
    if (!definitions.used.equals(definitions.types.keySet())) {
      throw Refusal.invalidParameter(
          "Number of attributes in KeySchema does not exactly match number of attributes defined in"
              + " AttributeDefinitions");
    }
    return table;
  }

  /** An index for a table that is there already. */
  static Index index(
      Table table, List<AttributeDefinition> attributes, GlobalSecondaryIndex index) {
    if (table.index(index.indexName()).isPresent()) {
      throw Refusal.invalid("Attempting to create an index which already exists");
    }
    return new Definitions(attributes).index(table, index);
  }

  private List<Index> indexes(Table table, List<GlobalSecondaryIndex> all) {
    if (all.isEmpty() || all.size() > MOST_INDEXES) {
      throw Refusal.invalidParameter("GlobalSecondaryIndex count is 0 or exceeds the limit of 20");
    }
    List<Index> indexes = new ArrayList<>();
    for (GlobalSecondaryIndex one : all) {
      if (indexes.stream().anyMatch(other -> other.name().equals(one.indexName()))) {
        throw Refusal.invalidParameter("Duplicate index name: " + one.indexName());
      }
      indexes.add(index(table, one));
    }
    return indexes;
  }

  private Index index(Table table, GlobalSecondaryIndex index) {
    Projection projection = index.projection();
    boolean includes = projection != null && projection.projectionType() == ProjectionType.INCLUDE;
    if (projection == null || projection.projectionType() == null) {
      throw Refusal.invalidParameter("Unknown ProjectionType: null");
    }
    if (includes == projection.nonKeyAttributes().isEmpty()) {
      throw Refusal.invalidParameter(
          "ProjectionType is " + projection.projectionType() + ", and so are not NonKeyAttributes");
    }
    return new Index(name(index.indexName()), keys(index.keySchema()), table.keys(), projection);
  }

  private KeySchema keys(List<KeySchemaElement> elements) {
    List<KeyAttribute> keys = new ArrayList<>();
    for (KeySchemaElement element : elements) {
      KeyType expected = keys.isEmpty() ? KeyType.HASH : KeyType.RANGE;
      if (keys.size() == 2 || element.keyType() != expected) {
        throw Refusal.invalidParameter(
            "Invalid KeySchema: a HASH, then perhaps a RANGE key are possible");
      }
      keys.add(key(element.attributeName(), expected));
    }
    if (keys.isEmpty() || keys.stream().map(KeyAttribute::name).distinct().count() < keys.size()) {
      throw Refusal.invalidParameter(
          "Both the Hash Key and the Range Key element in the KeySchema"
              + " have the same name, or there is none");
    }
    return new KeySchema(keys);
  }

  private KeyAttribute key(String attribute, KeyType type) {
    String of =
        Optional.ofNullable(types.get(attribute))
            .filter(Set.of("S", "N", "B")::contains)
            .orElseThrow(
                () ->
                    Refusal.invalidParameter(
                        "Some index key attributes are not defined in AttributeDefinitions. Keys: ["
                            + attribute
                            + "]"));
    used.add(attribute);
    return new KeyAttribute(
        attribute, of, type == KeyType.HASH ? KeyAttribute.PARTITION : KeyAttribute.SORT);
  }

  private static String name(String name) {
    if (name == null || !name.matches("[a-zA-Z0-9_.-]{3,255}")) {
      throw Refusal.invalid(
          "1 validation error detected: Value '"
              + name
              + "' failed to satisfy constraint: Member must satisfy regular expression pattern:"
              + " [a-zA-Z0-9_.-]+ and have a length between 3 and 255");
    }
    return name;
  }
}
