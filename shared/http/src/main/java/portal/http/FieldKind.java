package portal.http;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;

/** What a field may hold; {@link FieldKinds} makes them. */
public abstract sealed class FieldKind<T> {

  /** What several of it are called; in German after "von". */
  private final Said many;

  private FieldKind(Said many) {
    this.many = many;
  }

  Said many() {
    return many;
  }

  /** The value; empty if it is wrong, which the place then knows, or has nothing in it. */
  abstract Optional<T> read(Json value, FieldPlace at);

  /** The value of a field that must be there; empty only if it is wrong. */
  Optional<T> readNeeded(Optional<Json> sent, FieldPlace at) {
    Optional<T> read = sent.flatMap(value -> read(value, at));
    if (read.isEmpty() && at.isFine()) {
      at.wrong("required", new Said("This is needed.", "Diese Angabe fehlt."));
    }
    return read;
  }

  /** Anything that is looked at as a whole. */
  static final class Single<T> extends FieldKind<T> {
    private final BiFunction<Json, FieldPlace, Optional<T>> reader;

    Single(Said many, BiFunction<Json, FieldPlace, Optional<T>> reader) {
      super(many);
      this.reader = reader;
    }

    @Override
    Optional<T> read(Json value, FieldPlace at) {
      return reader.apply(value, at);
    }
  }

  /** An object, whose fields are read one by one. */
  static final class Members<T> extends FieldKind<T> {
    private static final JsonObject NONE = JsonObject.builder().build();

    private final Function<Fields, Needed<T>> reader;

    Members(Function<Fields, Needed<T>> reader) {
      super(new Said("objects", "Objekten"));
      this.reader = reader;
    }

    @Override
    Optional<T> read(Json value, FieldPlace at) {
      if (value instanceof JsonObject members) {
        return reader.apply(at.fields(members)).value().filter(_ -> at.isFine());
      }
      at.wrong("wrong-type", new Said("This must be an object.", "Das muss ein Objekt sein."));
      return Optional.empty();
    }

    /** Of one that is not there, all that it needs is missing. */
    @Override
    Optional<T> readNeeded(Optional<Json> sent, FieldPlace at) {
      Optional<T> read = super.readNeeded(sent, at);
      return sent.filter(JsonObject.class::isInstance).isPresent() ? read : read(NONE, at);
    }
  }
}
