/**
 * Prints: how what was issued is printed, mailed and read; a walk and what is killed on the way.
 */
@NullMarked
package portal.acceptance.documents;

import org.jspecify.annotations.NullMarked;
