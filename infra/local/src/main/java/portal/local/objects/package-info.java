/** Object storage: S3 on a folder of this machine, the events it raises, and what a scan says. */
@NullMarked
package portal.local.objects;

import org.jspecify.annotations.NullMarked;
