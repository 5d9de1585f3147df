/** What is mailed about codes and material. */
@NullMarked
package portal.notifications.letters.materials;

import org.jspecify.annotations.NullMarked;
