@org.jspecify.annotations.NullMarked
package portal.template.iam;
