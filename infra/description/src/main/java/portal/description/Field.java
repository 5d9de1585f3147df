package portal.description;

import java.util.List;

/** A named value that is sent or answered: a member of a body, a parameter or a header. */
public record Field(String name, String note, List<Span> what, List<Span> about) {}
