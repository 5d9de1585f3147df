package portal.trail;

import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import portal.aws.tables.Pause;

/**
 * Carries a request out once: looks for an earlier answer, lets the use case decide, stores; when
 * another transaction was faster, all of that again, five times.
 */
public final class OnlyOnce {
  private final Answers answers;
  private final Attempts attempts;

  @Inject
  public OnlyOnce(Answers answers, Pause pause) {
    this.answers = answers;
    this.attempts = new Attempts(pause);
  }

  public <R> Outcome<R> carryOut(Once once, Supplier<Step<R>> decide) {
    return attempts
        .upTo(
            Attempts.OF_REQUEST, () -> this.<R>earlier(once).or(() -> attempt(once, decide.get())))
        .orElseGet(Outcome.Contended::new);
  }

  private <R> Optional<Outcome<R>> attempt(Once once, Step<R> step) {
    return switch (step) {
      case Step.Answer<R>(var reply) -> Optional.of(new Outcome.Replied<>(reply));
      // What stands in the way may be this very request, stored by a twin since we looked.
      case Step.Refuse<R>(var refusal) ->
          Optional.of(this.<R>earlier(once).orElseGet(() -> new Outcome.Refused<>(refusal)));
      case Step.Store<R>(var reply, var transaction) ->
          transaction.apply(new Answered(once, reply)).isStored()
              ? Optional.of(new Outcome.Replied<>(reply))
              : Optional.empty();
    };
  }

  private <R> Optional<Outcome<R>> earlier(Once once) {
    return answers
        .earlier(once.scope(), once.at())
        .map(
            answered ->
                answered.once().fingerprint().equals(once.fingerprint())
                    ? new Outcome.Replied<>(answered.reply())
                    : new Outcome.KeyReused<>());
  }
}
