package portal.acceptance.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Root;

/** Whatever is said in both languages is said in each of them, and in words. */
final class SaidTest {
  private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";

  private static final Pattern SAID = Pattern.compile("new Said\\(");
  private static final Pattern TEXT = Pattern.compile(LITERAL);

  /** Words that only one of the languages has. */
  private static final Pattern ENGLISH_WORD =
      Pattern.compile("\\b(the|this|there|and|not|or|of|with|needed|your|must|has|have|is)\\b");

  private static final Pattern GERMAN_WORD =
      Pattern.compile("\\b(der|das|und|nicht|oder|mit|Sie|ist|sind|eine|einen|wird|zu)\\b|[äöüß]");

  /** Names of rules, of types, of fields, and codes of tax. */
  private static final Pattern NO_WORD =
      Pattern.compile(
          "VATEX|[a-z]+\\.[a-z]+\\b(?!\\.)|\\b(?!kB\\b)[a-z]+[A-Z]\\w*|\\b[A-Z]+_[A-Z]+\\b");

  private record Both(Path file, String source) {

    /** The literals of the first argument, or of the second. */
    String literals(int argument) {
      List<String> parts = new ArrayList<>();
      int at = 0;
      int commas = 0;
      int depth = 0;
      while (at < source.length()) {
        var literal = TEXT.matcher(source).region(at, source.length());
        if (literal.lookingAt()) {
          if (commas == argument) {
            parts.add(literal.group().substring(1, literal.group().length() - 1));
          }
          at = literal.end();
          continue;
        }
        char next = source.charAt(at++);
        depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        commas += next == ',' && depth == 0 ? 1 : 0;
      }
      return String.join("", parts);
    }
  }

  private static List<Both> all() throws IOException {
    List<Both> all = new ArrayList<>();
    for (String folder : List.of("shared", "functions")) {
      try (Stream<Path> files = Files.walk(Root.path(folder))) {
        for (Path file :
            files.filter(any -> any.toString().matches(".*/src/main/java/.*\\.java")).toList()) {
          all.addAll(in(file));
        }
      }
    }
    return all;
  }

  private static List<Both> in(Path file) throws IOException {
    String source = Files.readString(file);
    return SAID.matcher(source)
        .results()
        .map(MatchResult::end)
        .map(begin -> new Both(file, arguments(source, begin)))
        .filter(both -> !both.literals(0).isBlank())
        .toList();
  }

  /** All up to the parenthesis that ends them. */
  private static String arguments(String source, int begin) {
    int depth = 1;
    int at = begin;
    while (depth > 0) {
      var literal = TEXT.matcher(source).region(at, source.length());
      if (literal.lookingAt()) {
        at = literal.end();
        continue;
      }
      char next = source.charAt(at++);
      depth += next == '(' ? 1 : next == ')' ? -1 : 0;
    }
    return source.substring(begin, at - 1);
  }

  @Test
  void bothAreThere() throws IOException {
    List<Both> all = all();
    assertTrue(all.size() > 150, all.size() + " are found");
    assertEquals(List.of(), all.stream().filter(both -> both.literals(1).isBlank()).toList());
  }

  @Test
  void eachIsInItsLanguage() throws IOException {
    assertEquals(
        List.of(),
        all().stream()
            .filter(
                both ->
                    GERMAN_WORD.matcher(both.literals(0)).find()
                        || ENGLISH_WORD.matcher(both.literals(1)).find())
            .toList());
  }

  @Test
  void noneIsTheNameOfARuleOrAType() throws IOException {
    assertEquals(
        List.of(),
        all().stream()
            .filter(
                both ->
                    NO_WORD.matcher(both.literals(0)).find()
                        || NO_WORD.matcher(both.literals(1)).find())
            .toList());
  }
}
