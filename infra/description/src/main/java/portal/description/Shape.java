package portal.description;

import java.util.List;

/** A schema that has a name, which operations and other shapes refer to. */
public record Shape(String name, List<Span> what, List<List<Span>> about, List<Field> fields) {}
