/** How deadlines are put, told of and filled in: contract, histories, a walk and what is killed. */
@NullMarked
package portal.acceptance.deadlines;

import org.jspecify.annotations.NullMarked;
