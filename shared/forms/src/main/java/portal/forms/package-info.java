/**
 * Forms that work without script: what they ask, in every language, and how they look with what is
 * wrong beside each field. The site's pages and the API's answers write them alike.
 */
@NullMarked
package portal.forms;

import org.jspecify.annotations.NullMarked;
