/** What the officer does with campaigns: open, change, read the returns, ask what if. */
@NullMarked
package portal.campaigns;

import org.jspecify.annotations.NullMarked;
