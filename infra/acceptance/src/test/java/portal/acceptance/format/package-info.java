/** Proves that every source has the one format. */
@NullMarked
package portal.acceptance.format;

import org.jspecify.annotations.NullMarked;
