/**
 * Certification of tools and methods, from enquiry to decision. Source: DOMAIN.md section 1. Pure.
 */
@NullMarked
package portal.certification;

import org.jspecify.annotations.NullMarked;
