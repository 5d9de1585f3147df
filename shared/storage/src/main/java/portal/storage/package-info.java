/** The edge to object storage. It knows S3 and its events, and no domain. */
@NullMarked
package portal.storage;

import org.jspecify.annotations.NullMarked;
