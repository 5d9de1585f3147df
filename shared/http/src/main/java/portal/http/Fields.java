package portal.http;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;

/**
 * Reads the fields of a JSON object and collects all that is wrong with them, so that a sender
 * learns it at once. A field is needed or may be there; {@link FieldKinds} says what it may hold.
 * Every field that nobody asked for is wrong too.
 */
public final class Fields {
  private final JsonObject object;
  private final FieldPlace place;
  private final Set<String> known = new HashSet<>();

  public Fields(JsonObject object) {
    this(object, FieldPlace.root());
  }

  Fields(JsonObject object, FieldPlace place) {
    this.object = object;
    this.place = place;
  }

  /** The value of a field that must be there. */
  public <T> Needed<T> need(String name, FieldKind<T> kind) {
    return new Needed<>(kind.readNeeded(sent(name), place.at(name)));
  }

  /** The value of a field that may be there; empty if it is absent or wrong. */
  public <T> Optional<T> may(String name, FieldKind<T> kind) {
    return sent(name).flatMap(value -> kind.read(value, place.at(name)));
  }

  private Optional<Json> sent(String name) {
    known.add(name);
    return object.member(name).filter(value -> !(value instanceof Json.Null));
  }

  /** What is made of these fields; as wrong as they are, and made only if none is. */
  public <T> Needed<T> made(Supplier<T> maker) {
    return new Needed<>(place.isFine() ? Optional.of(maker.get()) : Optional.empty());
  }

  /** Notes something that only the caller can see is wrong. */
  public void wrong(String name, String code, Said detail) {
    place.at(name).wrong(code, detail);
  }

  /** Whether nothing was wrong with a field, or within it. */
  public boolean isFine(String name) {
    return place.at(name).isFine();
  }

  /** Ends with a problem if anything was wrong. Call it after the last field. */
  public void check() {
    noteUnknown();
    place.found().check();
  }

  void noteUnknown() {
    object.members().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                wrong(
                    pointer(name),
                    "unknown",
                    new Said("There is no such field.", "Dieses Feld gibt es nicht.")));
  }

  private static String pointer(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return escaped.length() > 60 ? escaped.substring(0, 60) : escaped;
  }
}
