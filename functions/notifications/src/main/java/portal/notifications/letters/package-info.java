/** What the notices say, in English and German. */
@NullMarked
package portal.notifications.letters;

import org.jspecify.annotations.NullMarked;
