/** The contract that the fake of object storage and the storage itself keep alike. */
@NullMarked
package portal.acceptance.objects;

import org.jspecify.annotations.NullMarked;
