@NullMarked
package portal.letters;

import org.jspecify.annotations.NullMarked;
