/** The edge to HTTP: requests, answers, problems, fields, forms, cursors. Knows no domain. */
@NullMarked
package portal.http;

import org.jspecify.annotations.NullMarked;
