package portal.storage;

/** What a scan for malware says of an object. */
public enum Verdict {
  /** Nothing was found. */
  CLEAN,
  /** Something was found. */
  THREAT,
  /** The scan does not look into such objects: too large, protected by a password, too deep. */
  UNSUPPORTED,
  /** The scan could not be done. */
  FAILED
}
