package portal.http;

import java.util.ArrayList;
import java.util.List;
import portal.http.Problem.FieldError;
import portal.json.JsonObject;
import portal.language.Said;

/**
 * Where in a request's body a value is, and what was found wrong there.
 *
 * @param found in all of the body
 */
record FieldPlace(String pointer, Found found) {

  /** What was found in one body: errors, and objects within it whose fields were read. */
  record Found(List<FieldError> errors, List<Fields> within) {

    void check() {
      within.forEach(Fields::noteUnknown);
      if (!errors.isEmpty()) {
        throw new Problem(
                ProblemKind.INVALID_FIELDS,
                new Said(
                    "Mend the fields below and send again.",
                    "Bitte verbessern Sie die genannten Felder, und senden Sie noch einmal."),
                errors)
            .exception();
      }
    }
  }

  static FieldPlace root() {
    return new FieldPlace("", new Found(new ArrayList<>(), new ArrayList<>()));
  }

  FieldPlace at(String name) {
    return new FieldPlace(pointer + "/" + name, found);
  }

  /** The fields of the object that is here. */
  Fields fields(JsonObject object) {
    Fields fields = new Fields(object, this);
    found.within().add(fields);
    return fields;
  }

  void wrong(String code, Said detail) {
    found.errors().add(new FieldError(pointer, code, detail));
  }

  /** Whether nothing was wrong here, or within. */
  boolean isFine() {
    return found.errors().stream()
        .map(FieldError::pointer)
        .noneMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
  }
}
