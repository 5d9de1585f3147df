/** The trail in DynamoDB: the one transaction that stores state, event and answer together. */
@NullMarked
package portal.trail.tables;

import org.jspecify.annotations.NullMarked;
