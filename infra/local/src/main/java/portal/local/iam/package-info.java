/**
 * Who may do what, at the endpoints: the access key that a request is signed with names the
 * function, whose role's policies decide.
 */
@NullMarked
package portal.local.iam;

import org.jspecify.annotations.NullMarked;
