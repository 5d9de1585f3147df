/**
 * What is mailed, and what becomes of it: walks over HTTP, what is killed on the way, and what
 * samples presuppose.
 */
@NullMarked
package portal.acceptance.notifications;

import org.jspecify.annotations.NullMarked;
