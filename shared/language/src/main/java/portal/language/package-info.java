/** The languages that people are written to in, and what is said in all of them. */
@NullMarked
package portal.language;

import org.jspecify.annotations.NullMarked;
