/** Documents: invoices and credit notes as PDF with the e-invoice inside, each made once. */
@NullMarked
package portal.documents;

import org.jspecify.annotations.NullMarked;
