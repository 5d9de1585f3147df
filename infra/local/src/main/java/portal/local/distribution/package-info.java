/** The distribution on this machine: its behaviours, its functions, and the bucket of the site. */
@NullMarked
package portal.local.distribution;

import org.jspecify.annotations.NullMarked;
