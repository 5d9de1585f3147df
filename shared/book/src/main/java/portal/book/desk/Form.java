package portal.book.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import portal.book.Book;
import portal.book.Edition;
import portal.http.Fields;
import portal.http.Needed;
import portal.json.JsonObject;
import portal.language.Language;

/** How one kind of edition is filled in, shown and compared. */
public interface Form<V extends Edition> {

  /**
   * Reads a draft of the book's next version.
   *
   * @param effective its first day, which was read before
   */
  Needed<V> read(Fields fields, Book<V> book, Needed<LocalDate> effective);

  /** All that is its own, as the API shows it. */
  JsonObject show(V edition, Language language);

  /** Its figures and words, each by a name, to be compared with another edition's. */
  Map<String, String> figures(V edition, Language language);

  /** What a draft takes the place of on its first day; nothing where editions hold side by side. */
  default Optional<V> replaced(Book<V> book, LocalDate effective) {
    return book.heldOn(effective);
  }

  /** What else is shown beside the book. */
  default JsonObject beside(Book<V> book, Language language) {
    return JsonObject.builder().build();
  }

  /** What else a preview says of a draft. */
  default JsonObject consequences(V draft) {
    return JsonObject.builder().build();
  }
}
