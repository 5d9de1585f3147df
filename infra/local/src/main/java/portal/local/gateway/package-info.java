/**
 * The one public origin on this machine: pages from a folder, the HTTP API in front of the
 * functions.
 */
@NullMarked
package portal.local.gateway;

import org.jspecify.annotations.NullMarked;
