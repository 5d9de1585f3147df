package portal.trail;

/** What became of one transaction. */
public enum Committed {
  STORED,
  /** Somebody else's transaction came first; nothing of this one is stored. */
  OVERTAKEN
}
