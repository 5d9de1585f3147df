package portal.local.streams;

import java.util.Optional;

/**
 * Who reads a stream, and how insistently.
 *
 * @param retries negative for without end
 */
record StreamConsumer(
    String name,
    Filter filter,
    int batchSize,
    int retries,
    boolean bisects,
    Optional<String> failures,
    StreamTarget target) {}
