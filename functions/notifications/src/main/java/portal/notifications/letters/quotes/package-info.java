/** What is mailed about a quote and what was agreed. */
@NullMarked
package portal.notifications.letters.quotes;

import org.jspecify.annotations.NullMarked;
