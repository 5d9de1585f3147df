package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What a query or a scan answers with of what it has read. */
record Picked(Optional<Condition> filter, Optional<PickedPaths> paths, boolean isCount) {

  static Picked read(
      Source source,
      @Nullable Select select,
      Optional<String> projection,
      Optional<String> filter,
      Placeholders placeholders) {
    var picked =
        new Picked(
            ConditionReader.read("FilterExpression", filter, placeholders),
            ProjectionReader.read(projection, placeholders),
            select == Select.COUNT);
    placeholders.refuseUnused();
    picked.refuse(source, Optional.ofNullable(select));
    return picked;
  }

  private void refuse(Source source, Optional<Select> select) {
    boolean specific = select.filter(Select.SPECIFIC_ATTRIBUTES::equals).isPresent();
    if (paths.isPresent() && select.isPresent() && !specific) {
      throw Refusal.invalid(
          "Cannot specify the ProjectionExpression when choosing to get " + select);
    }
    if (specific && paths.isEmpty()) {
      throw Refusal.invalid(
          "Must specify the ProjectionExpression when choosing SPECIFIC_ATTRIBUTES");
    }
    if (select.filter(Select.ALL_PROJECTED_ATTRIBUTES::equals).isPresent()
        && source.index().isEmpty()) {
      throw Refusal.invalidParameter(
          "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
    }
    if (select.filter(Select.ALL_ATTRIBUTES::equals).isPresent()
        && source.attributes().isPresent()) {
      throw Refusal.invalidParameter(
          "Select type ALL_ATTRIBUTES is not supported for global secondary index because its"
              + " projection type is not ALL");
    }
    source.attributes().ifPresent(names -> refuseUnprojected(names::contains));
  }

  private void refuseUnprojected(Predicate<String> has) {
    Stream.concat(
            paths.stream().flatMap(picked -> picked.paths().stream()),
            filter.stream().flatMap(Condition::paths))
        .map(Path::attribute)
        .filter(has.negate())
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.invalidParameter(
                  "Global secondary index does not project [" + name + "]");
            });
  }

  /** A query cannot filter by what it has a key condition for. */
  void refuseFilterOn(KeySchema keys) {
    filter.stream()
        .flatMap(Condition::paths)
        .map(Path::attribute)
        .filter(keys.names()::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.invalid(
                  "Filter Expression can only contain non-primary key attributes: Primary key"
                      + " attribute: "
                      + name);
            });
  }

  List<Map<String, AttributeValue>> of(Slice slice) {
    return slice.rows().stream()
        .map(Row::attributes)
        .filter(item -> filter.isEmpty() || filter.get().holds(item))
        .map(item -> paths.isPresent() ? paths.get().of(item) : item)
        .toList();
  }
}
