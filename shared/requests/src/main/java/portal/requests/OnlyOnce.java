package portal.requests;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.aws.tables.Pause;
import portal.http.Admitted;
import portal.http.Problem;
import portal.http.ProblemException;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.language.Said;
import portal.trail.Answered;
import portal.trail.Answers;
import portal.trail.Attempts;
import portal.trail.Once;
import portal.trail.Reply;

/**
 * Carries a request out once: looks for an earlier answer, lets it be decided, stores; when another
 * transaction was faster, all of that again, five times in all.
 */
public final class OnlyOnce {
  /** What a twin of the request may have brought about, such as by using up the code of both. */
  private static final Set<ProblemKind> OF_WHAT_IS_THERE =
      EnumSet.of(
          ProblemKind.NOT_FOUND,
          ProblemKind.STALE,
          ProblemKind.CONFLICT,
          ProblemKind.INVALID_FIELDS);

  private final Answers answers;
  private final Attempts attempts;
  private final InstituteTime time;
  private final int most;

  @Inject
  public OnlyOnce(Answers answers, Pause pause, InstituteTime time) {
    this(answers, new Attempts(pause), time, Attempts.OF_REQUEST);
  }

  private OnlyOnce(Answers answers, Attempts attempts, InstituteTime time, int most) {
    this.answers = answers;
    this.attempts = attempts;
    this.time = time;
    this.most = most;
  }

  /** More patient: for what one sender asks dozens of times at once, all about one aggregate. */
  public OnlyOnce inACrowd() {
    return new OnlyOnce(answers, attempts, time, Attempts.OF_CROWD);
  }

  /** Has it done once for each key of whom a door has let in. */
  public Admitted of(Deed deed) {
    return (request, sender) -> answer(request, sender, () -> deed.decide(request, sender));
  }

  /**
   * The answer to a request with a key.
   *
   * @param sender whose key it is
   */
  public Response answer(Request request, String sender, Supplier<Step> decide) {
    return answer(OnceOf.request(request, sender, time.now()), decide);
  }

  /** The answer to a request that acts once. */
  public Response answer(Once once, Supplier<Step> decide) {
    return attempts
        .upTo(most, () -> earlier(once).or(() -> attempt(once, decide)))
        .map(Replies::answer)
        .orElseThrow(
            () ->
                Problem.conflict(
                    new Said(
                        "Others changed this at the same time. Read it again and retry.",
                        "Jemand anderes hat das zur selben Zeit geändert. Laden Sie es neu, und"
                            + " versuchen Sie es noch einmal.")));
  }

  private Optional<Reply> attempt(Once once, Supplier<Step> decide) {
    return switch (decided(once, decide)) {
      case Step.Answer(var reply) -> Optional.of(reply);
      case Step.Store(var reply, var transaction) ->
          transaction.apply(new Answered(once, reply)).isStored()
              ? Optional.of(reply)
              : Optional.empty();
    };
  }

  /** What stands in the way may be this very request, stored by a twin since we looked. */
  private Step decided(Once once, Supplier<Step> decide) {
    try {
      return decide.get();
    } catch (ProblemException refused) {
      return Optional.of(refused.problem().kind())
          .filter(OF_WHAT_IS_THERE::contains)
          .flatMap(_ -> earlier(once))
          .map(Step.Answer::new)
          .orElseThrow(() -> refused);
    }
  }

  private Optional<Reply> earlier(Once once) {
    return answers.earlier(once.scope(), once.at()).map(answered -> reply(answered, once));
  }

  private static Reply reply(Answered answered, Once once) {
    if (!answered.once().fingerprint().equals(once.fingerprint())) {
      throw Problem.of(
              ProblemKind.IDEMPOTENCY_KEY_REUSED,
              new Said(
                  "Use a new key for a new request.",
                  "Nehmen Sie für eine neue Anfrage einen neuen Schlüssel."))
          .exception();
    }
    return answered.reply();
  }
}
