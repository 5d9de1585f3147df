/** Proves that the site's pages, addresses, menus and links agree. */
@NullMarked
package portal.acceptance.site;

import org.jspecify.annotations.NullMarked;
