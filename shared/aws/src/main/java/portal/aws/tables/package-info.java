/** DynamoDB tables as every store uses them: read by key, written by labelled conditions. */
@NullMarked
package portal.aws.tables;

import org.jspecify.annotations.NullMarked;
