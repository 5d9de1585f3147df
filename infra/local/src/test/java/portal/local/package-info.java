/** Tests of the embedded run, with small functions of their own. */
@NullMarked
package portal.local;

import org.jspecify.annotations.NullMarked;
