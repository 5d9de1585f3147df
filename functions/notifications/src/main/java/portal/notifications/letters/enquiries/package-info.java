/** What is mailed about an enquiry, from its receipt to the decision. */
@NullMarked
package portal.notifications.letters.enquiries;

import org.jspecify.annotations.NullMarked;
