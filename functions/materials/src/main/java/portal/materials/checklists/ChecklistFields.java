package portal.materials.checklists;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.book.desk.Form;
import portal.certification.Kind;
import portal.certification.Language;
import portal.checklist.Checklist;
import portal.checklist.Words;
import portal.http.Fields;

/** Reads a draft of a checklist from a request. */
final class ChecklistFields {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_HINT = 500;
  private static final String KINDS = "kinds";
  private static final String ITEMS = "items";

  private ChecklistFields() {}

  /** Its items; what is wrong with them the fields then know. */
  static Form.Draft<Checklist> read(Fields fields) {
    Map<Kind, List<Read>> kinds = kinds(fields);
    return (version, effective) -> {
      Map<Kind, List<Checklist.Item>> items = new EnumMap<>(Kind.class);
      kinds.forEach((kind, read) -> items.put(kind, read.stream().map(Read::item).toList()));
      return new Checklist(version, effective, items);
    };
  }

  /** An item as it was sent, right or wrong. */
  private record Read(Optional<String> id, boolean isRequired, Said title, Said hint) {
    Checklist.Item item() {
      return new Checklist.Item(id.orElseThrow(), isRequired, title.words(), hint.words());
    }
  }

  /** Words as they were sent, right or wrong. */
  private record Said(String english, String german) {
    Words words() {
      return new Words(english, german);
    }
  }

  private static Map<Kind, List<Read>> kinds(Fields fields) {
    Map<Kind, List<Read>> kinds = new EnumMap<>(Kind.class);
    for (Fields one : fields.objects(KINDS, Kind.values().length)) {
      Optional<Kind> kind = one.code("kind", Kind::ofCode);
      List<Read> items = items(one);
      if (kind.isPresent() && kinds.put(kind.get(), items) != null) {
        one.wrong("kind", "invalid", "This kind has its items already.");
      }
    }
    if (fields.isFine(KINDS) && kinds.size() < Kind.values().length) {
      fields.wrong(KINDS, "required", "Every kind needs items.");
    }
    return kinds;
  }

  private static List<Read> items(Fields fields) {
    List<Fields> sent = fields.objects(ITEMS, Checklist.MOST_ITEMS);
    if (sent.isEmpty() && fields.isFine(ITEMS)) {
      fields.wrong(ITEMS, "required", "Every kind needs items.");
    }
    Set<String> ids = new HashSet<>();
    return sent.stream().map(one -> item(one, ids)).toList();
  }

  private static Read item(Fields fields, Set<String> ids) {
    Optional<String> id =
        fields.parsed(
            "id",
            Checklist.Item.LONGEST_ID,
            text -> Optional.of(text).filter(Checklist.Item::isId),
            "Small letters, digits and single hyphens.");
    if (id.isPresent() && !ids.add(id.get())) {
      fields.wrong("id", "invalid", "Another item has this id.");
    }
    return new Read(
        id,
        fields.flag("required"),
        said(fields.object("title"), LONGEST_TITLE),
        said(fields.object("hint"), LONGEST_HINT));
  }

  private static Said said(Fields fields, int most) {
    return new Said(fields.line(Language.EN.code(), most), fields.line(Language.DE.code(), most));
  }
}
