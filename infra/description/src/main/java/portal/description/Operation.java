package portal.description;

import java.util.List;

/** What one method on one path does. */
public record Operation(
    String id,
    String method,
    String path,
    String summary,
    List<List<Span>> about,
    List<String> openers,
    List<Field> parameters,
    List<Body> bodies,
    List<Answer> answers) {

  public List<Answer> successes() {
    return answers.stream().filter(answer -> !answer.isRefusal()).toList();
  }

  public List<Answer> refusals() {
    return answers.stream().filter(Answer::isRefusal).toList();
  }

  /** Operations of one tag. */
  public record Group(String tag, List<Span> about, List<Operation> operations) {}
}
