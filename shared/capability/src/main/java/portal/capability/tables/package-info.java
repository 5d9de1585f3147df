/** Capabilities in DynamoDB, by the secret's SHA-256. */
@NullMarked
package portal.capability.tables;

import org.jspecify.annotations.NullMarked;
