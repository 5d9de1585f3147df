package portal.description;

import java.util.List;

/** What is sent or answered in one media type. */
public record Body(String mediaType, List<Span> what, List<Field> fields, List<Example> examples) {

  /** A body as it may be, with what is special about it. */
  public record Example(String name, String text) {}
}
