/** What waits and what is searched, in DynamoDB: both follow the aggregates that they are of. */
@NullMarked
package portal.office.tables;

import org.jspecify.annotations.NullMarked;
