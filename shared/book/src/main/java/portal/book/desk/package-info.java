/** The desk of a book: what staff see of its editions, and how they publish and withdraw them. */
@NullMarked
package portal.book.desk;

import org.jspecify.annotations.NullMarked;
