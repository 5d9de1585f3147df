/** What is mailed about invoices and credit notes. */
@NullMarked
package portal.notifications.letters.invoices;

import org.jspecify.annotations.NullMarked;
