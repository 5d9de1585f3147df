package portal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import portal.invoicing.PrintName;
import portal.language.Language;
import portal.language.Said;
import portal.rulebook.Edition;
import portal.rulebook.Rulebook;

/** An edition of a rulebook in one language, which has a print of its own. */
public record RulesPrint(Rulebook book, Edition edition, Language language) {

  /** All that are in force on a day or come after it. */
  static List<RulesPrint> from(LocalDate day) {
    return of(book -> book.from(day));
  }

  /** All that are in force on a day. */
  static List<RulesPrint> on(LocalDate day) {
    return of(book -> List.of(book.editions().inForce(day)));
  }

  private static List<RulesPrint> of(Function<Rulebook, List<Edition>> some) {
    List<RulesPrint> all = new ArrayList<>();
    for (Rulebook book : Rulebook.values()) {
      for (Edition edition : some.apply(book)) {
        for (Language language : Language.values()) {
          all.add(new RulesPrint(book, edition, language));
        }
      }
    }
    return all;
  }

  public PrintName name() {
    return PrintName.ofRules(book.code(), edition.version(), language);
  }

  public String title() {
    return book.title().in(language);
  }

  public String caption() {
    return edition.caption(language);
  }

  /** Which page of how many. */
  public String page(int number, int of) {
    return new Said("Page %d of %d".formatted(number, of), "Seite %d von %d".formatted(number, of))
        .in(language);
  }
}
