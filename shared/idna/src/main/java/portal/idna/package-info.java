/** International domain names. */
@NullMarked
package portal.idna;

import org.jspecify.annotations.NullMarked;
