/** Tests how the description is put together. */
@NullMarked
package portal.description;

import org.jspecify.annotations.NullMarked;
