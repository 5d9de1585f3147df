/** The tables of the template in DynamoDB Local. */
@NullMarked
package portal.local.tables;

import org.jspecify.annotations.NullMarked;
