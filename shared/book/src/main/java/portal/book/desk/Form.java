package portal.book.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import portal.book.Book;
import portal.book.Edition;
import portal.http.Fields;
import portal.json.JsonObject;

/** How one kind of edition is filled in, shown and compared. */
public interface Form<V extends Edition> {

  /** An edition whose fields were read, before it has a place in the book. */
  @FunctionalInterface
  interface Draft<V extends Edition> {

    /** The edition. Called only if no field was wrong. */
    V as(int version, LocalDate effective);
  }

  /**
   * Reads all that is its own; what is wrong with it the fields then know.
   *
   * @param effective its first day, which was read before; empty if that was wrong
   */
  Draft<V> read(Fields fields, Book<V> book, Optional<LocalDate> effective);

  /** All that is its own, as the API shows it. */
  JsonObject show(V edition);

  /** Its figures and words, each by a name, to be compared with another edition's. */
  Map<String, String> figures(V edition);

  /** What a draft takes the place of on its first day; nothing where editions hold side by side. */
  default Optional<V> replaced(Book<V> book, LocalDate effective) {
    return book.heldOn(effective);
  }

  /** What else is shown beside the book. */
  default JsonObject beside(Book<V> book) {
    return JsonObject.builder().build();
  }

  /** What else a preview says of a draft. */
  default JsonObject consequences(V draft) {
    return JsonObject.builder().build();
  }
}
