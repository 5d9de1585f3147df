import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run has shown.
 *
 * @param start milliseconds from the start of the process to the first answer
 * @param startCpu processor time of that
 * @param first milliseconds of the first request
 * @param firstCpu processor time of that
 * @param classes how many classes were loaded for the first request
 * @param warm milliseconds of processor time a warm request, over many
 * @param median milliseconds of a warm request, the middle of many
 * @param memory resident MB at the end
 * @param status what was answered
 */
record Numbers(
    double start,
    double startCpu,
    double first,
    double firstCpu,
    int classes,
    double warm,
    double median,
    long memory,
    String status) {

  /** The one in the middle. */
  static double median(List<Numbers> of, ToDoubleFunction<Numbers> figure) {
    return of.stream()
        .map(numbers -> figure.applyAsDouble(numbers))
        .sorted(Comparator.naturalOrder())
        .skip(of.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
