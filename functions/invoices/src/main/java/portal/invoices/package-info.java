/** Invoices: issue for every charge, read, credit, mark paid, export; and the tax tables. */
@NullMarked
package portal.invoices;

import org.jspecify.annotations.NullMarked;
