/** Cases in DynamoDB. */
@NullMarked
package portal.certification.tables;

import org.jspecify.annotations.NullMarked;
