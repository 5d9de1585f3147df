/** Campaigns in DynamoDB, and what the table of cases says of their codes. */
@NullMarked
package portal.campaign.tables;

import org.jspecify.annotations.NullMarked;
