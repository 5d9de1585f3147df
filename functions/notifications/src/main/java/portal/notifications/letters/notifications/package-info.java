/** What is mailed about the portal's own mails and trail. */
@NullMarked
package portal.notifications.letters.notifications;

import org.jspecify.annotations.NullMarked;
