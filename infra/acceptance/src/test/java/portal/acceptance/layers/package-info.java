/** Proves that imports run one way, and that what each layer must not know it does not. */
@NullMarked
package portal.acceptance.layers;

import org.jspecify.annotations.NullMarked;
