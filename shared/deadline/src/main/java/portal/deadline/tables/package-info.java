/** Deadlines in their table, and the writes by which other stores' transactions put them. */
@NullMarked
package portal.deadline.tables;

import org.jspecify.annotations.NullMarked;
