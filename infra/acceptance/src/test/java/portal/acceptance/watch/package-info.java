/** That what happens comes back from the bus is seen to itself. */
@NullMarked
package portal.acceptance.watch;

import org.jspecify.annotations.NullMarked;
