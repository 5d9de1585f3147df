/**
 * Whether a file is what it was declared to be, found in one pass and constant memory. Only places
 * are looked at which decide how a reader takes the file: its start, its end, its structure, and
 * the few parts that say what it is, which alone are unpacked. What else lies compressed inside is
 * the malware scan's business.
 */
@NullMarked
package portal.inspection;

import org.jspecify.annotations.NullMarked;
