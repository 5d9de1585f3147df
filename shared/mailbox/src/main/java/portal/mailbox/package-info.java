/** Mailboxes as people type them into a form. */
@NullMarked
package portal.mailbox;

import org.jspecify.annotations.NullMarked;
