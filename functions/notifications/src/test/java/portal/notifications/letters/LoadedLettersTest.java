package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portal.language.Language;
import portal.stores.LettersWorld;

/** That a cold start loads the letter that it writes, and no other. */
class LoadedLettersTest {
  private static final String OURS = "portal.notifications.";

  /** Loads this capability's classes anew, and remembers which. */
  private static final class Watching extends ClassLoader {
    private final Set<Class<?>> loaded = ConcurrentHashMap.newKeySet();

    Watching() {
      super(LoadedLettersTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith(OURS)) {
          return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? define(name) : known;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = file.readAllBytes();
        Class<?> type = defineClass(name, bytes, 0, bytes.length);
        loaded.add(type);
        return type;
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    /** The letters among what was loaded, without those that are no class of their own. */
    Set<String> letters() throws ClassNotFoundException {
      Class<?> writer = loadClass(LetterWriter.class.getName());
      Set<String> letters = new TreeSet<>();
      loaded.stream()
          .filter(type -> !type.isInterface() && writer.isAssignableFrom(type))
          .filter(type -> !type.getSimpleName().equals(StaffNote.class.getSimpleName()))
          .forEach(type -> letters.add(type.getName()));
      return letters;
    }
  }

  @Test
  void onlyTheLetterThatIsWrittenIsLoaded() throws Exception {
    Watching loader = new Watching();
    @SuppressWarnings("unchecked")
    Consumer<String> all =
        (Consumer<String>)
            loader.loadClass(AllLetters.class.getName()).getConstructor().newInstance();
    all.accept("no-such-notice");
    assertEquals(Set.of(), loader.letters(), "loaded before any was written");
    Set<String> before = loader.letters();
    for (String notice : notices()) {
      all.accept(notice);
      Set<String> after = loader.letters();
      assertTrue(after.size() <= before.size() + 1, notice + " loads others: " + after);
      before = after;
    }
    assertTrue(before.size() > 20, before.toString());
  }

  private static List<String> notices() {
    return new AllLetters(new LettersWorld(Language.EN))
        .graph().capabilities().stream()
            .flatMap(letters -> letters.notices().stream())
            .map(Notice::code)
            .toList();
  }
}
