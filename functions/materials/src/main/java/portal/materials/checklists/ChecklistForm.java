package portal.materials.checklists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.book.Book;
import portal.book.desk.Form;
import portal.certification.Kind;
import portal.checklist.Checklist;
import portal.http.Fields;
import portal.http.Needed;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;

/** Checklists as staff fill them in, see and compare them. */
final class ChecklistForm implements Form<Checklist> {
  private static final Said REQUIRED = new Said("required: ", "verlangt: ");
  private static final Said OPTIONAL = new Said("optional: ", "freiwillig: ");

  @Override
  public Needed<Checklist> read(Fields fields, Book<Checklist> book, Needed<LocalDate> effective) {
    Needed<Map<Kind, List<Checklist.Item>>> kinds = ChecklistFields.read(fields);
    return fields.made(() -> new Checklist(book.nextVersion(), effective.get(), kinds.get()));
  }

  @Override
  public JsonObject show(Checklist checklist, Language language) {
    List<Json> kinds =
        checklist.kinds().entrySet().stream().<Json>map(ChecklistForm::kind).toList();
    return JsonObject.builder().put("kinds", new Json.Array(kinds)).build();
  }

  private static JsonObject kind(Map.Entry<Kind, List<Checklist.Item>> entry) {
    return JsonObject.builder()
        .text("kind", entry.getKey().code())
        .put(
            "items",
            new Json.Array(entry.getValue().stream().<Json>map(ChecklistForm::item).toList()))
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

  private static JsonObject words(Said words) {
    var json = JsonObject.builder();
    for (Language language : Language.values()) {
      json.text(language.code(), words.in(language));
    }
    return json.build();
  }

  /** Item by item, with all that is said of it. */
  @Override
  public Map<String, String> figures(Checklist checklist, Language language) {
    Map<String, String> figures = new LinkedHashMap<>();
    checklist
        .kinds()
        .forEach(
            (kind, items) ->
                items.forEach(
                    item -> figures.put(kind.code() + " " + item.id(), text(item, language))));
    return figures;
  }

  private static String text(Checklist.Item item, Language language) {
    return (item.isRequired() ? REQUIRED : OPTIONAL).in(language)
        + text(item.title())
        + " – "
        + text(item.hint());
  }

  private static String text(Said words) {
    return words.english() + " / " + words.german();
  }
}
