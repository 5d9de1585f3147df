/** Proves that template, handlers, description and sample events agree. */
@NullMarked
package portal.acceptance.agreement;

import org.jspecify.annotations.NullMarked;
