package portal.certification;

import java.time.Instant;
import javax.inject.Inject;
import portal.capability.Confirmations;
import portal.http.Fields;
import portal.json.JsonObject;
import portal.language.Said;

/** Changes that bind the applicant, which a mailed code confirms. */
public final class ConfirmedChanges {
  private static final Said NONE_HOLDS =
      new Said("Ask for a new code.", "Fordern Sie einen neuen Code an.");

  private final Confirmations confirmations;

  @Inject
  public ConfirmedChanges(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  /**
   * The change that is stored only together with its code's use. Ask it last: a wrong code costs a
   * try. A problem if it is wrong, or if none holds.
   */
  public Change of(Change change, Confirming by, Instant now) {
    return switch (confirmations.look(change.after().id().value(), by.code(), now)) {
      case Confirmations.Looked.Right(var confirmation) ->
          change.confirmedBy(confirmation, by.decider());
      case Confirmations.Looked.Wrong(var left) when left > 0 ->
          throw wrong(
              new Said(
                  "This is not the code. Tries left: " + left + ".",
                  "Das ist nicht der Code. Verbleibende Versuche: " + left + "."));
      case Confirmations.Looked.Wrong(var _), Confirmations.Looked.None() ->
          throw wrong(NONE_HOLDS);
    };
  }

  private static RuntimeException wrong(Said detail) {
    Fields fields = new Fields(JsonObject.builder().build());
    fields.wrong(Confirming.FIELD + "/" + Confirming.CODE, "invalid", detail);
    fields.check();
    throw new IllegalStateException("A wrong field was found right");
  }
}
