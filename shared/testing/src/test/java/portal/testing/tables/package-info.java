/** Tests of the tables in memory, by themselves and beside DynamoDB Local. */
@NullMarked
package portal.testing.tables;

import org.jspecify.annotations.NullMarked;
