/** Campaigns: what they cost, what they brought, what would have to come. Pure. */
@NullMarked
package portal.campaign;

import org.jspecify.annotations.NullMarked;
