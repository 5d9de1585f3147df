package portal.trail;

import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;

/**
 * Carries a request out once: looks for an earlier answer, lets the use case decide, stores; when
 * another transaction was faster, all of that again, five times.
 */
public final class OnlyOnce {
  private static final int TRIES = 5;

  private final Answers answers;
  private final Pause pause;

  @Inject
  public OnlyOnce(Answers answers, Pause pause) {
    this.answers = answers;
    this.pause = pause;
  }

  public <R> Outcome<R> carryOut(Once once, Supplier<Step<R>> decide) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Optional<Outcome<R>> earlier = earlier(once);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      switch (decide.get()) {
        case Step.Answer<R>(var reply) -> {
          return new Outcome.Replied<>(reply);
        }
        case Step.Refuse<R>(var refusal) -> {
          // What stands in the way may be this very request, stored by a twin since we looked.
          return this.<R>earlier(once).orElseGet(() -> new Outcome.Refused<>(refusal));
        }
        case Step.Store<R>(var reply, var transaction) -> {
          if (transaction.apply(new Answered(once, reply)) == Committed.STORED) {
            return new Outcome.Replied<>(reply);
          }
        }
      }
      pause.beforeTry(attempt + 1);
    }
    return new Outcome.Contended<>();
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
