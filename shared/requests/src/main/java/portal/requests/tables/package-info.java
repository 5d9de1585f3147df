/** Counters in DynamoDB, by limit, client and window. */
@NullMarked
package portal.requests.tables;

import org.jspecify.annotations.NullMarked;
