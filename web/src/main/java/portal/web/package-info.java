/** Writes the site: every page in every language, and what the pages load. */
@NullMarked
package portal.web;

import org.jspecify.annotations.NullMarked;
