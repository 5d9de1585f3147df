package portal.office;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words by which an aggregate is found. Most are personal data: they are state, stand in no
 * event and in no log, and go when what they are taken from goes.
 */
public record SearchWords(List<String> words) {
  /**
   * All of them change in one transaction: the old, the new, and the head are at most 97 writes.
   */
  public static final int MOST = 48;

  /** More words than these are not looked at. */
  static final int MOST_TYPED = 6;

  public static final SearchWords NONE = new SearchWords(List.of());

  public SearchWords {
    words = List.copyOf(words);
    if (words.size() > MOST) {
      throw new IllegalArgumentException("More words than change together");
    }
  }

  /** Those of some texts; where there are too many, the first count. */
  public static SearchWords of(String... texts) {
    return new SearchWords(
        Stream.of(texts).flatMap(Folding::kept).distinct().limit(MOST).sorted().toList());
  }

  /** What somebody searches for, the longest first. */
  public static List<String> typed(String text) {
    return Folding.typed(text)
        .distinct()
        .limit(MOST_TYPED)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  @Override
  public String toString() {
    return "SearchWords[" + words.size() + "]";
  }
}
