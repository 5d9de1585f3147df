package portal.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.deadline.Due;

/** When a case is to be looked at, as its state says. */
public final class CaseDeadlines {
  /** Nobody has answered the quote while it held. */
  public static final String QUOTE_LAPSE = "quote-lapse";

  /** The code ends soon, and nobody was told of that. */
  public static final String CODE_WARNING = "code-warning";

  private CaseDeadlines() {}

  /** What is due of it; whatever moves a case writes what differs. */
  public static List<Due> of(Case now) {
    return Stream.of(quoteLapse(now), codeWarning(now)).flatMap(Optional::stream).toList();
  }

  private static Optional<Due> quoteLapse(Case now) {
    return now.stage() instanceof Stage.Eligible && now.terms() instanceof Terms.Quoted(var quote)
        ? Optional.of(new Due(QUOTE_LAPSE, quote.span().lastDay().plusDays(1)))
        : Optional.empty();
  }

  private static Optional<Due> codeWarning(Case now) {
    return now.invitation()
        .filter(_ -> now.stage().awaitsMaterial())
        .flatMap(Invitation::warningDay)
        .map(day -> new Due(CODE_WARNING, day));
  }
}
