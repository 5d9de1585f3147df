/** Invoices as people read them: every text of page and print, in the language of the case. */
@NullMarked
package portal.invoicing.sheet;

import org.jspecify.annotations.NullMarked;
