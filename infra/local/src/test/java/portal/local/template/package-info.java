/** Tests of {@code portal.local.template}. */
@org.jspecify.annotations.NullMarked
package portal.local.template;
