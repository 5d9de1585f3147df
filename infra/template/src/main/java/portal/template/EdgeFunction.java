package portal.template;

/**
 * A function at the edge: JavaScript with a {@code handler(event)}.
 *
 * @param name its logical id
 */
public record EdgeFunction(String name, String code) {}
