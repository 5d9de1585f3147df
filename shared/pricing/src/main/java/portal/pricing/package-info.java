/** What things cost: tariffs by version, explained prices, free offers. Pure. */
@NullMarked
package portal.pricing;

import org.jspecify.annotations.NullMarked;
