/** Table streams read into pipes and functions, with checkpoints that survive a crash. */
@NullMarked
package portal.local.streams;

import org.jspecify.annotations.NullMarked;
