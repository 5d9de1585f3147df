/** Tests of {@code portal.local.gateway}. */
@org.jspecify.annotations.NullMarked
package portal.local.gateway;
