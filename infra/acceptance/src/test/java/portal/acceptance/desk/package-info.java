/** The desk: what waits and what is found follow what happens; a walk and what is killed. */
@NullMarked
package portal.acceptance.desk;

import org.jspecify.annotations.NullMarked;
