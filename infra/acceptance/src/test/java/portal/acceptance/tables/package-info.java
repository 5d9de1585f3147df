/** Contracts that fakes and tables keep alike. */
@NullMarked
package portal.acceptance.tables;

import org.jspecify.annotations.NullMarked;
