/**
 * What policies allow: statements, and who judges requests by them as IAM does. It knows no service
 * and no template.
 */
@NullMarked
package portal.template.iam;

import org.jspecify.annotations.NullMarked;
