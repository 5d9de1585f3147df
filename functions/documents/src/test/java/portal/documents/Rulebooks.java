package portal.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import portal.language.Language;
import portal.language.Said;
import portal.rulebook.Edition;
import portal.rulebook.Rulebook;

/** Rulebooks to be printed. */
final class Rulebooks {
  private Rulebooks() {}

  /** Every edition that there is, in every language. */
  static List<RulesPrint> all() {
    return RulesPrint.from(LocalDate.EPOCH);
  }

  /** One of several pages, with words that are longer than a line. */
  static RulesPrint longest(Language language) {
    Said rule = new Said("A rule. ".repeat(60), "Donaudampfschiff".repeat(20) + " \u00a7 ");
    var section =
        new Edition.Section(
            new Said("On <much>", "\u00dcber & viel"), Collections.nCopies(12, rule));
    return new RulesPrint(
        Rulebook.TERMS,
        new Edition(LocalDate.of(2027, 2, 28), Stream.of(section, section).toList()),
        language);
  }
}
