package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.language.Language;

/** All words of letters and links: every constant of {@link Words} and {@link Phrase}. */
class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

  /** A phrase, and the class whose it is. */
  private record Found(String in, Phrase phrase) {}

  @Test
  void bothLanguagesSaySomethingOfTheSameValues() throws Exception {
    List<Found> all = all();
    assertTrue(all.size() > 70, all.size() + " phrases");
    for (Found found : all) {
      Phrase phrase = found.phrase();
      assertFalse(phrase.english().isBlank(), found + " has no English words");
      assertFalse(phrase.german().isBlank(), found + " has no German words");
      assertEquals(places(phrase.english()), places(phrase.german()), found.toString());
    }
  }

  @Test
  void whatStandsBetweenBracesIsAPlace() throws Exception {
    for (Found found : all()) {
      for (String text : List.of(found.phrase().english(), found.phrase().german())) {
        assertFalse(PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*"), found.toString());
        places(text).forEach(place -> assertTrue(place.matches("\\{[a-z]+}"), found.toString()));
      }
    }
  }

  @Test
  void aPlaceWithoutAValueIsNotMailed() {
    Phrase phrase = new Phrase("a {b} {c}", "d {b} {c}");
    assertEquals("d $1 {c}", phrase.in(Language.DE, Map.of("b", "$1", "c", "{c}")));
    assertThrows(
        IllegalStateException.class, () -> phrase.in(Language.EN, Map.of("b", "something")));
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Found> all() throws ReflectiveOperationException, IOException {
    List<Found> all = new ArrayList<>();
    for (Class<?> type : LetterClasses.all()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && isOfWords(field.getType())) {
          phrases(field).forEach(phrase -> all.add(new Found(type.getName(), phrase)));
        }
      }
    }
    return all;
  }

  private static boolean isOfWords(Class<?> type) {
    return type == Words.class || type == Phrase.class;
  }

  private static Stream<Phrase> phrases(Field field) throws IllegalAccessException {
    field.setAccessible(true);
    return field.get(null) instanceof Words(Phrase subject, List<Phrase> paragraphs)
        ? Stream.concat(Stream.of(subject), paragraphs.stream())
        : Stream.of((Phrase) field.get(null));
  }
}
