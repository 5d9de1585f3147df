/** What staff do with the checklist: read its versions and publish another. */
@NullMarked
package portal.materials.checklists;

import org.jspecify.annotations.NullMarked;
