package portal.storage;

/**
 * A part of an upload, as the storage has it.
 *
 * @param number from 1
 * @param eTag what the storage calls it
 */
public record StoredPart(int number, String eTag, long length) {}
