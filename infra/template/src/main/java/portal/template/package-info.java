/**
 * The template as the embedded run understands it: parsed, resolved, and refused where it says
 * something else.
 */
@NullMarked
package portal.template;

import org.jspecify.annotations.NullMarked;
