/** JSON values, read within bounds and written. Knows no domain. */
@NullMarked
package portal.json;

import org.jspecify.annotations.NullMarked;
