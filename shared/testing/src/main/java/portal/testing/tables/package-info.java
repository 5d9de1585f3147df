/**
 * An engine of DynamoDB tables in memory: {@link portal.testing.tables.TableEngine} is a client
 * that the real table classes run over, as strict as AWS, with faults, counts and a feed of
 * changes.
 */
@NullMarked
package portal.testing.tables;

import org.jspecify.annotations.NullMarked;
