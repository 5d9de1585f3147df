/** The data folder: what must survive a restart. */
@NullMarked
package portal.local.data;

import org.jspecify.annotations.NullMarked;
