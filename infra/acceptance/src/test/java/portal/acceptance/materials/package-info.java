/**
 * How material comes, is checked, sealed and deleted: walks over HTTP, what is killed on the way,
 * and what samples presuppose.
 */
@NullMarked
package portal.acceptance.materials;

import org.jspecify.annotations.NullMarked;
