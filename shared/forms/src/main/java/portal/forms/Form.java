package portal.forms;

import java.util.List;
import java.util.Optional;
import portal.language.Said;

/**
 * What a form asks, and where it is sent.
 *
 * @param id unique on its page
 * @param action the path that it is posted to
 * @param send what its button says
 */
public record Form(String id, String action, List<Section> sections, Said send) {

  /** Some fields under a heading. */
  public record Section(String id, Said title, List<Field> fields) {
    public Section {
      fields = List.copyOf(fields);
    }
  }

  public Form {
    sections = List.copyOf(sections);
  }

  /** The field of this name. */
  public Optional<Field> field(String name) {
    return sections.stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> field.name().equals(name))
        .findFirst();
  }
}
