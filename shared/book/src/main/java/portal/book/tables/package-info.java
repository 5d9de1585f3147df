/** Books in DynamoDB. */
@NullMarked
package portal.book.tables;

import org.jspecify.annotations.NullMarked;
