package portal.checklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.book.Edition;
import portal.certification.Kind;
import portal.language.Said;

/**
 * One version of what is asked for. A submission keeps the version that was in force when it was
 * opened.
 *
 * @param effective its first day
 * @param kinds the items of every kind there is, in the order in which they are shown
 */
public record Checklist(int version, LocalDate effective, Map<Kind, List<Item>> kinds)
    implements Edition {
  /** The most items of a kind. */
  public static final int MOST_ITEMS = 20;

  public Checklist {
    Map<Kind, List<Item>> copy = new EnumMap<>(Kind.class);
    kinds.forEach((kind, items) -> copy.put(kind, List.copyOf(items)));
    kinds = Collections.unmodifiableMap(copy);
    if (version < 1 || kinds.size() != Kind.values().length) {
      throw new IllegalArgumentException("A checklist has items for every kind");
    }
    kinds.values().forEach(Checklist::check);
  }

  /**
   * One thing to hand in, by any number of files.
   *
   * @param id as it stands in files and events
   * @param hint what is meant, in a sentence or two
   */
  public record Item(String id, boolean isRequired, Said title, Said hint) {
    /** The most characters of an id. */
    public static final int LONGEST_ID = 40;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Item {
      if (!isId(id)) {
        throw new IllegalArgumentException("Not the id of an item");
      }
    }

    /** Whether an item may have this id. */
    public static boolean isId(String id) {
      return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }
  }

  private static void check(List<Item> items) {
    if (items.isEmpty()
        || items.size() > MOST_ITEMS
        || items.stream().map(Item::id).distinct().count() != items.size()) {
      throw new IllegalArgumentException("Every kind has some items, each with an id of its own");
    }
  }

  /** What is asked for of this kind. */
  public List<Item> items(Kind kind) {
    return Optional.ofNullable(kinds.get(kind)).orElseThrow();
  }

  /** The ids of what must be there of this kind. */
  public Set<String> required(Kind kind) {
    return items(kind).stream()
        .filter(Item::isRequired)
        .map(Item::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
