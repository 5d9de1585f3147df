/** Every mail with sample data: nobody is sent them. */
@NullMarked
package portal.letters;

import org.jspecify.annotations.NullMarked;
