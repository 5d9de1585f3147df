/** Invoices: buyers, taxes, gapless numbers, credit notes. Pure. */
@NullMarked
package portal.invoicing;

import org.jspecify.annotations.NullMarked;
