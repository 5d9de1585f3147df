/** The builder of transactions and its writer, on tables in memory. */
@NullMarked
package portal.testing.writing;

import org.jspecify.annotations.NullMarked;
