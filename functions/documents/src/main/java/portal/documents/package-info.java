/**
 * Documents: invoices and credit notes as PDF with the e-invoice inside, and the rules that whoever
 * orders accepts; each is made once.
 */
@NullMarked
package portal.documents;

import org.jspecify.annotations.NullMarked;
