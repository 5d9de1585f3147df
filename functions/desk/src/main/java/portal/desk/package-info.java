/** Keeps what waits for the office, and the words by which anything is found. */
@NullMarked
package portal.desk;

import org.jspecify.annotations.NullMarked;
