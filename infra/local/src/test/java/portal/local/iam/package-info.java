/** Tests of {@code portal.local.iam}. */
@org.jspecify.annotations.NullMarked
package portal.local.iam;
