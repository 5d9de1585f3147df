/** The checklist's versions in DynamoDB, in the table of material. */
@NullMarked
package portal.checklist.tables;

import org.jspecify.annotations.NullMarked;
