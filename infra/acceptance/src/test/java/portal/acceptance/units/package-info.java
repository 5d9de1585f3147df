/** What use cases cost, counted by DynamoDB's rules. */
@NullMarked
package portal.acceptance.units;

import org.jspecify.annotations.NullMarked;
