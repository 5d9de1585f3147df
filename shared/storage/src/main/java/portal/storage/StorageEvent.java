package portal.storage;

import portal.json.JsonObject;

/** What the bus tells of an object. */
public sealed interface StorageEvent {
  String bucket();

  /** The object's key, as it is: these events do not encode it. */
  String key();

  /**
   * Somebody stored the object.
   *
   * @param size in bytes
   */
  record Stored(String bucket, String key, long size) implements StorageEvent {}

  /** The object was looked at for malware. */
  record Scanned(String bucket, String key, Verdict verdict) implements StorageEvent {}

  /**
   * The event.
   *
   * @throws IllegalStateException for an event of any other kind or shape
   */
  static StorageEvent read(JsonObject event) {
    return StorageEventReader.read(event);
  }
}
