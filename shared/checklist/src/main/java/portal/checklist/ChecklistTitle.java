package portal.checklist;

import java.util.List;
import portal.book.Title;
import portal.json.Json;
import portal.json.JsonObject;

/** The book of checklists. */
public final class ChecklistTitle {
  public static final Title<Checklist> TITLE =
      new Title<>(
          "checklist",
          "submission",
          "Checklist",
          List.of(FirstChecklist.checklist()),
          ChecklistTitle::told);

  private ChecklistTitle() {}

  /** The ids alone: what people wrote stands in no event. */
  private static JsonObject told(Checklist checklist) {
    var kinds = JsonObject.builder();
    checklist
        .kinds()
        .forEach(
            (kind, items) ->
                kinds.put(
                    kind.code(),
                    Json.Array.ofTexts(items.stream().map(ChecklistTitle::text).toList())));
    return JsonObject.builder().put("kinds", kinds.build()).build();
  }

  private static String text(Checklist.Item item) {
    return item.isRequired() ? item.id() : item.id() + "?";
  }
}
