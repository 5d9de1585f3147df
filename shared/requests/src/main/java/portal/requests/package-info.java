/** Requests that act once: who sent them, what they change, how they are answered. */
@NullMarked
package portal.requests;

import org.jspecify.annotations.NullMarked;
