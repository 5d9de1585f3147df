/** Aggregates, their hash-chained events, and answers that are given once. Pure. */
@NullMarked
package portal.trail;

import org.jspecify.annotations.NullMarked;
