package portal.trail;

/**
 * How a request that acts once came out.
 *
 * @param <R> how a use case says no
 */
public sealed interface Outcome<R> {

  /** Done now, or done before and said again. */
  record Replied<R>(Reply reply) implements Outcome<R> {}

  record Refused<R>(R refusal) implements Outcome<R> {}

  /** The sender's key was used for another body. */
  record KeyReused<R>() implements Outcome<R> {}

  /** Others were faster at every try. */
  record Contended<R>() implements Outcome<R> {}
}
