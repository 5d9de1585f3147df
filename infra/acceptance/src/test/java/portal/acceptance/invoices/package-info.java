/**
 * How invoices are issued, paid, credited and exported: walks over HTTP, what is killed on the way,
 * and what samples presuppose.
 */
@NullMarked
package portal.acceptance.invoices;

import org.jspecify.annotations.NullMarked;
