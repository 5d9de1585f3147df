/**
 * The one public origin on this machine, its server, and the HTTP API in front of the functions.
 */
@NullMarked
package portal.local.gateway;

import org.jspecify.annotations.NullMarked;
