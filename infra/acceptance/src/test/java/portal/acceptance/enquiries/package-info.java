/**
 * How enquiries are made, decided and withdrawn: walks over HTTP, what is killed on the way, and
 * what samples presuppose.
 */
@NullMarked
package portal.acceptance.enquiries;

import org.jspecify.annotations.NullMarked;
