/** The functions, hosted in this process as Lambda hosts them. */
@NullMarked
package portal.local.functions;

import org.jspecify.annotations.NullMarked;
