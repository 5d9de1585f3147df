/** When something about an aggregate is to be looked at, and how that is told. Pure. */
@NullMarked
package portal.deadline;

import org.jspecify.annotations.NullMarked;
