package portal.pricing;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import portal.language.Said;

/**
 * What a kind of reduction is, whatever its figures. Codec, form, API and pages are driven by it.
 *
 * @param name as lines, charges and allowances name it
 * @param title what it is called
 * @param asks what an applicant is asked for its sake, beside the consents
 * @param of makes one of figures, in this order
 */
public record Rule(
    String name,
    Said title,
    List<Figure> figures,
    List<Need.Declared> asks,
    Function<List<Integer>, Reduction> of) {

  public Rule {
    figures = List.copyOf(figures);
    asks = List.copyOf(asks);
  }

  /** The reduction that has these figures. */
  public Reduction reduction(ToIntFunction<Figure> value) {
    return of.apply(figures.stream().map(value::applyAsInt).toList());
  }
}
