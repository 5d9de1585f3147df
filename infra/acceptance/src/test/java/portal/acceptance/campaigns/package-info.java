/**
 * What campaigns cost and return: walks over HTTP, what is killed on the way, and what samples
 * presuppose.
 */
@NullMarked
package portal.acceptance.campaigns;

import org.jspecify.annotations.NullMarked;
