/** Invoices in DynamoDB. */
@NullMarked
package portal.invoicing.tables;

import org.jspecify.annotations.NullMarked;
