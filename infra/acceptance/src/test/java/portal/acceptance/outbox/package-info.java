/** Proves that what is stored is told: tables, conditions and streams, of any DynamoDB. */
@NullMarked
package portal.acceptance.outbox;

import org.jspecify.annotations.NullMarked;
