/** The table of what is handed in. */
@NullMarked
package portal.submission.tables;

import org.jspecify.annotations.NullMarked;
