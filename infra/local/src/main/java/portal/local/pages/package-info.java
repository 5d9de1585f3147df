/** The pages under /_local/: mailbox, events, clock, tables, dead letters. */
@NullMarked
package portal.local.pages;

import org.jspecify.annotations.NullMarked;
