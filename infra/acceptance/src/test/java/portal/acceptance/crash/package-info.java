/** Functions that die at every call they make, and what is left afterwards. */
@NullMarked
package portal.acceptance.crash;

import org.jspecify.annotations.NullMarked;
