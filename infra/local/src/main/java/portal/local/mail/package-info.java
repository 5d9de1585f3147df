/** A local endpoint of SES that keeps every mail and tells what became of it. */
@NullMarked
package portal.local.mail;

import org.jspecify.annotations.NullMarked;
