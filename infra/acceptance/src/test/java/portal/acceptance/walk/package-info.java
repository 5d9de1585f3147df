/** The whole portal over HTTP, as its users meet it. */
@NullMarked
package portal.acceptance.walk;

import org.jspecify.annotations.NullMarked;
