/** What applicants are asked to hand in, by kind of case; versioned, and edited by staff. */
@NullMarked
package portal.checklist;

import org.jspecify.annotations.NullMarked;
