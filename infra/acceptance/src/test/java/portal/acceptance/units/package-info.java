/** What use cases cost, counted by DynamoDB. */
@NullMarked
package portal.acceptance.units;

import org.jspecify.annotations.NullMarked;
