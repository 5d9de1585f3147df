/** The local issuer of staff tokens, in place of the hosted sign-in. */
@NullMarked
package portal.local.staff;

import org.jspecify.annotations.NullMarked;
