package portal.book.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import portal.book.Book;
import portal.book.Edition;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;

/** Writes a book as staff see it. */
final class BookJson<V extends Edition> {
  private final Form<V> form;

  BookJson(Form<V> form) {
    this.form = form;
  }

  /** All editions, the newest first, with what has become of each. */
  JsonObject book(Book<V> book, LocalDate today, Language language) {
    Optional<V> held = book.heldOn(today);
    Stream<JsonObject> first =
        book.title().first().stream()
            .map(
                one -> edition(one, held.equals(Optional.of(one)) ? "in force" : "past", language));
    Stream<JsonObject> published =
        book.entries().stream()
            .map(entry -> edition(entry.edition(), state(entry, held, today), language));
    List<JsonObject> all = Stream.concat(first, published).toList().reversed();
    return JsonObject.builder()
        .text("today", today.toString())
        .put("versions", new Json.Array(List.copyOf(all)))
        .putAll(form.beside(book, language))
        .build();
  }

  private static <V extends Edition> String state(
      Book.Entry<V> entry, Optional<V> held, LocalDate today) {
    if (entry.isWithdrawn()) {
      return "withdrawn";
    }
    if (held.equals(Optional.of(entry.edition()))) {
      return "in force";
    }
    return entry.edition().effective().isAfter(today) ? "planned" : "past";
  }

  private JsonObject edition(V edition, String state, Language language) {
    return about(edition).text("state", state).putAll(form.show(edition, language)).build();
  }

  static JsonObject.Builder about(Edition edition) {
    return JsonObject.builder()
        .number("version", edition.version())
        .text("effective", edition.effective().toString());
  }

  /** What would change on the draft's first day, figure by figure. */
  JsonObject preview(Optional<V> before, V draft, Language language) {
    Map<String, String> old = before.map(one -> form.figures(one, language)).orElse(Map.of());
    Map<String, String> now = form.figures(draft, language);
    List<Json> changes =
        Stream.concat(
                now.keySet().stream(),
                new TreeSet<>(old.keySet()).stream().filter(name -> !now.containsKey(name)))
            .filter(name -> !old.getOrDefault(name, "").equals(now.getOrDefault(name, "")))
            .<Json>map(
                name ->
                    JsonObject.builder()
                        .text("name", name)
                        .text("before", old.getOrDefault(name, ""))
                        .text("after", now.getOrDefault(name, ""))
                        .build())
            .toList();
    return about(draft)
        .put("changes", new Json.Array(changes))
        .putAll(form.consequences(draft))
        .build();
  }
}
