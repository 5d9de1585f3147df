/** Rulebooks: the institute's terms and the rules for its mark, as pages and prints say them. */
@NullMarked
package portal.rulebook;

import org.jspecify.annotations.NullMarked;
