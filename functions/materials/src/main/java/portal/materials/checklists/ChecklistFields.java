package portal.materials.checklists;

import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.flag;
import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.parsed;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.certification.Kind;
import portal.checklist.Checklist;
import portal.http.Fields;
import portal.http.Needed;
import portal.language.Language;
import portal.language.Said;

/** Reads a draft of a checklist from a request. */
final class ChecklistFields {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_HINT = 500;
  private static final String KINDS = "kinds";
  private static final String ITEMS = "items";
  private static final Said EVERY_KIND =
      new Said("Every kind needs items.", "Jede Art braucht Punkte.");

  private ChecklistFields() {}

  /** The items of each kind. */
  static Needed<Map<Kind, List<Checklist.Item>>> read(Fields fields) {
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(Kind.class);
    fields.may(KINDS, list(Kind.values().length, object(one -> kind(one, kinds))));
    if (fields.isFine(KINDS) && kinds.size() < Kind.values().length) {
      fields.wrong(KINDS, "required", EVERY_KIND);
    }
    return fields.made(() -> kinds);
  }

  /** Puts its items where those of the kinds before it are. */
  private static Needed<Kind> kind(Fields fields, Map<Kind, List<Checklist.Item>> kinds) {
    Needed<Kind> kind = fields.need("kind", code(Kind::ofCode));
    List<Checklist.Item> items = items(fields);
    if (kind.is(one -> kinds.put(one, items) != null)) {
      fields.wrong(
          "kind",
          "invalid",
          new Said("This kind has its items already.", "Diese Art hat ihre Punkte schon."));
    }
    return kind;
  }

  private static List<Checklist.Item> items(Fields fields) {
    Set<String> ids = new HashSet<>();
    List<Checklist.Item> items =
        fields
            .may(ITEMS, list(Checklist.MOST_ITEMS, object(one -> item(one, ids))))
            .orElse(List.of());
    if (items.isEmpty() && fields.isFine(ITEMS)) {
      fields.wrong(ITEMS, "required", EVERY_KIND);
    }
    return items;
  }

  private static Needed<Checklist.Item> item(Fields fields, Set<String> ids) {
    Needed<String> id =
        fields.need(
            "id",
            parsed(
                Checklist.Item.LONGEST_ID,
                text -> Optional.of(text).filter(Checklist.Item::isId),
                new Said(
                    "Small letters, digits and single hyphens.",
                    "Kleinbuchstaben, Ziffern und einzelne Bindestriche.")));
    if (id.is(one -> !ids.add(one))) {
      fields.wrong(
          "id",
          "invalid",
          new Said("Another item has this id.", "Ein anderer Punkt heißt schon so."));
    }
    Needed<Boolean> isRequired = fields.need("required", flag());
    Needed<Said> title = fields.need("title", object(one -> words(one, LONGEST_TITLE)));
    Needed<Said> hint = fields.need("hint", object(one -> words(one, LONGEST_HINT)));
    return fields.made(
        () -> new Checklist.Item(id.get(), isRequired.get(), title.get(), hint.get()));
  }

  private static Needed<Said> words(Fields fields, int most) {
    Needed<String> english = fields.need(Language.EN.code(), line(most));
    Needed<String> german = fields.need(Language.DE.code(), line(most));
    return fields.made(() -> new Said(english.get(), german.get()));
  }
}
