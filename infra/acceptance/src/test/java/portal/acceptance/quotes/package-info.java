/**
 * How quotes are accepted, and what prices are: walks over HTTP, what is killed on the way, and
 * what samples presuppose.
 */
@NullMarked
package portal.acceptance.quotes;

import org.jspecify.annotations.NullMarked;
