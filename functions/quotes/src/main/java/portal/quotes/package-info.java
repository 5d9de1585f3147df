/** Quotes: fee estimates, acceptance, refusal and lapse, tariffs and free offers. */
@NullMarked
package portal.quotes;

import org.jspecify.annotations.NullMarked;
