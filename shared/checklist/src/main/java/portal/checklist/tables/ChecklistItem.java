package portal.checklist.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.aws.Item;
import portal.book.tables.EditionCodec;
import portal.certification.Kind;
import portal.checklist.Checklist;
import portal.language.Said;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A checklist's item in the table, to and fro. */
final class ChecklistItem implements EditionCodec<Checklist> {

  @Override
  public Item.Builder encode(Checklist checklist) {
    List<Map<String, AttributeValue>> kinds =
        checklist.kinds().entrySet().stream()
            .map(
                entry ->
                    Item.builder()
                        .put("kind", entry.getKey().code())
                        .items(
                            "items", entry.getValue().stream().map(ChecklistItem::encode).toList())
                        .build())
            .toList();
    return Item.builder().items("kinds", kinds);
  }

  private static Map<String, AttributeValue> encode(Checklist.Item item) {
    return Item.builder()
        .put("id", item.id())
        .flag("required", item.isRequired())
        .item("title", encode(item.title()))
        .item("hint", encode(item.hint()))
        .build();
  }

  private static Map<String, AttributeValue> encode(Said words) {
    return Item.builder().put("en", words.english()).put("de", words.german()).build();
  }

  @Override
  public Checklist decode(int version, LocalDate effective, Item item) {
    return new Checklist(
        version,
        effective,
        item.items("kinds").stream()
            .collect(
                Collectors.toMap(
                    kind -> kind.code("kind", Kind::ofCode),
                    kind -> kind.items("items").stream().map(ChecklistItem::one).toList())));
  }

  private static Checklist.Item one(Item item) {
    return new Checklist.Item(
        item.text("id"),
        item.flag("required"),
        words(item.item("title")),
        words(item.item("hint")));
  }

  private static Said words(Item item) {
    return new Said(item.text("en"), item.text("de"));
  }
}
