package portal.submission;

import java.time.Instant;

/**
 * What was sealed once, in short.
 *
 * @param version from 1
 * @param sha256 of the manifest's exact bytes, in hexadecimal
 * @param bytes all its files together
 */
public record Seal(int version, Instant at, String sha256, int files, long bytes) {}
