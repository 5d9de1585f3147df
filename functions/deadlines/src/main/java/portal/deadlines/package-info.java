/** Tells of deadlines when their time has come, and puts those that are missing. */
@NullMarked
package portal.deadlines;

import org.jspecify.annotations.NullMarked;
