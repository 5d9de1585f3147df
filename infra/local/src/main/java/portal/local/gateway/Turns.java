package portal.local.gateway;

import java.util.concurrent.Semaphore;

/**
 * Lets only so many requests in at a time and the others wait in the order that they came in: on
 * AWS everything else has processors of its own, and here a flood must leave it some.
 */
public final class Turns implements Site {
  private final Site site;
  private final Semaphore turns;

  public Turns(Site site, int most) {
    this.site = site;
    this.turns = new Semaphore(most, true);
  }

  @Override
  public Reply answer(Request request) {
    turns.acquireUninterruptibly();
    try {
      return site.answer(request);
    } finally {
      turns.release();
    }
  }
}
