/** The way out: the mail service, its limits, and what can come of an attempt. */
@NullMarked
package portal.notifications.post;

import org.jspecify.annotations.NullMarked;
