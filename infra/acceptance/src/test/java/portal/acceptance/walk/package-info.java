/** The portal under test, the HTTP client and mailbox of whoever walks through it. */
@NullMarked
package portal.acceptance.walk;

import org.jspecify.annotations.NullMarked;
