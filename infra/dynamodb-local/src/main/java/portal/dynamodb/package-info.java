/**
 * DynamoDB Local as a process of its own: {@link DynamoDbProcess} starts it, {@link DynamoDbServer}
 * is what runs in it. Its libraries are on the class path of that process only.
 */
@NullMarked
package portal.dynamodb;

import org.jspecify.annotations.NullMarked;
