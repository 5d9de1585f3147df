/** Paper: lays a sheet out as a letter, in a PDF that archives and screen readers take. */
@NullMarked
package portal.documents.paper;

import org.jspecify.annotations.NullMarked;
