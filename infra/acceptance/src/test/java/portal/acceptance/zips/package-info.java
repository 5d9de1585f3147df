/** Proves what is shipped: which libraries, under which licences, how large. */
@NullMarked
package portal.acceptance.zips;

import org.jspecify.annotations.NullMarked;
