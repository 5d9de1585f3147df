/**
 * Whether a file is what it was declared to be, found in one pass and constant memory. Nothing is
 * unpacked or rendered: only places are looked at which decide how a reader takes the file, its
 * start, its end and its structure. What lies compressed inside is the malware scan's business.
 */
@NullMarked
package portal.inspection;

import org.jspecify.annotations.NullMarked;
