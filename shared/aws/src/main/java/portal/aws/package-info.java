/** The edge to AWS. It knows no domain. */
@NullMarked
package portal.aws;

import org.jspecify.annotations.NullMarked;
