/** Tariffs and free offers in DynamoDB. */
@NullMarked
package portal.pricing.tables;

import org.jspecify.annotations.NullMarked;
