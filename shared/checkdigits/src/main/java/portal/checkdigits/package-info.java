/** The digits of a VAT id that follow from its others. */
@NullMarked
package portal.checkdigits;

import org.jspecify.annotations.NullMarked;
