@org.jspecify.annotations.NullMarked
package portal.local.distribution;
