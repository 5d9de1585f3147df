package portal.description;

import java.util.List;

/** An answer by its status. A refusal names its problems and has no bodies beside them. */
public record Answer(
    String status, List<Span> about, List<Field> headers, List<Body> bodies, List<Span> problems) {

  boolean isRefusal() {
    return status.compareTo("400") >= 0;
  }
}
