/** The scheduler, driven by the business clock. */
@NullMarked
package portal.local.schedules;

import org.jspecify.annotations.NullMarked;
