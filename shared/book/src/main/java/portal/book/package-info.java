/** Books: what is published ahead of the day from which it holds, edition by edition. */
@NullMarked
package portal.book;

import org.jspecify.annotations.NullMarked;
