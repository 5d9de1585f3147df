/**
 * Makes the API's description from each capability's part: the one document for tools, and the page
 * for people.
 */
@NullMarked
package portal.description;

import org.jspecify.annotations.NullMarked;
