package portal.template;

/**
 * A header that a policy of the distribution puts on responses.
 *
 * @param override whether it takes the place of what the origin says under that name
 */
public record ResponseHeader(String name, String value, boolean override) {}
