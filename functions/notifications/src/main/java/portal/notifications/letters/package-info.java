/** Writes the notices. What each says, and on which occasion, stands with its capability below. */
@NullMarked
package portal.notifications.letters;

import org.jspecify.annotations.NullMarked;
