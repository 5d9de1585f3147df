package portal.trail;

/** Something with a state of its own and a chain of events about it. */
public interface Aggregate {

  /** The end of its chain; every change conditions on it. */
  Head head();
}
