/** Tests of the DynamoDB process. */
@org.jspecify.annotations.NullMarked
package portal.dynamodb;
