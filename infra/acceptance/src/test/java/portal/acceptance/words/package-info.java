/** What is said to people, wherever it stands. */
@NullMarked
package portal.acceptance.words;

import org.jspecify.annotations.NullMarked;
