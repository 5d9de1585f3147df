@NullMarked
package portal.local.tables;

import org.jspecify.annotations.NullMarked;
