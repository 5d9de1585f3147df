/** Proves of template.yaml what linters do not see. */
@NullMarked
package portal.acceptance.template;

import org.jspecify.annotations.NullMarked;
