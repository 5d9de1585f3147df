/** Materials: from the invitation code to sealed material, and to its end. */
@NullMarked
package portal.materials;

import org.jspecify.annotations.NullMarked;
