/** Tests of {@code portal.local.mail}. */
@org.jspecify.annotations.NullMarked
package portal.local.mail;
