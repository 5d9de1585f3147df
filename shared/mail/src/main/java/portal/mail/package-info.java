/** The edge to mail: MIME messages. Knows no domain. */
@NullMarked
package portal.mail;

import org.jspecify.annotations.NullMarked;
