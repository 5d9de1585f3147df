/** What waits at the office's desk, and the words by which anything is found. Pure. */
@NullMarked
package portal.office;

import org.jspecify.annotations.NullMarked;
