/** Tests of {@code portal.template}. */
@org.jspecify.annotations.NullMarked
package portal.template;
