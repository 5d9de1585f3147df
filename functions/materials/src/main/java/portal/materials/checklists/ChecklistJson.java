package portal.materials.checklists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.certification.Kind;
import portal.certification.Language;
import portal.checklist.Checklist;
import portal.checklist.ChecklistBook;
import portal.checklist.Words;
import portal.json.Json;
import portal.json.JsonObject;

/** Writes checklists as staff see them. */
final class ChecklistJson {
  private ChecklistJson() {}

  static JsonObject book(ChecklistBook book, LocalDate today) {
    Checklist current = book.inForce(today);
    List<Json> versions =
        book.versions().stream()
            .<Json>map(one -> version(one, one.version() == current.version()).build())
            .toList();
    return JsonObject.builder().put("versions", new Json.Array(versions)).build();
  }

  static JsonObject.Builder version(Checklist checklist, boolean isCurrent) {
    return JsonObject.builder()
        .number("version", checklist.version())
        .text("effective", checklist.effective().toString())
        .flag("current", isCurrent)
        .put(
            "kinds",
            new Json.Array(
                checklist.kinds().entrySet().stream().<Json>map(ChecklistJson::kind).toList()));
  }

  private static JsonObject kind(Map.Entry<Kind, List<Checklist.Item>> entry) {
    return JsonObject.builder()
        .text("kind", entry.getKey().code())
        .put(
            "items",
            new Json.Array(entry.getValue().stream().<Json>map(ChecklistJson::item).toList()))
        .build();
  }

  private static JsonObject item(Checklist.Item item) {
    return JsonObject.builder()
        .text("id", item.id())
        .flag("required", item.isRequired())
        .put("title", words(item.title()))
        .put("hint", words(item.hint()))
        .build();
  }

  private static JsonObject words(Words words) {
    var json = JsonObject.builder();
    for (Language language : Language.values()) {
      json.text(language.code(), words.in(language));
    }
    return json.build();
  }
}
