/** Enquiries: submission, the thread with the applicant, decision, withdrawal. */
@NullMarked
package portal.enquiries;

import org.jspecify.annotations.NullMarked;
