package portal.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import portal.local.bus.DeadLetter;
import portal.local.bus.DeadLetters;
import portal.local.functions.FunctionFailure;
import portal.local.functions.Functions;
import portal.local.streams.StreamReader;

/** Gives a parked message to its target once more; what succeeds leaves the queue. */
record Redrive(DeadLetters letters, Functions functions, List<StreamReader> readers) {

  /** Says whether the message is gone. */
  boolean again(String id) {
    Optional<DeadLetter> letter = letters.find(id);
    boolean done = letter.isPresent() && delivered(letter.get());
    if (done) {
      letters.remove(id);
    }
    return done;
  }

  private boolean delivered(DeadLetter letter) {
    Optional<StreamReader> reader =
        readers.stream().filter(each -> each.name().equals(letter.target())).findFirst();
    if (reader.isPresent() && letter.payload() instanceof ArrayNode records) {
      return reader.get().redrive(records);
    }
    if (letter.payload().isMissingNode()) {
      return false;
    }
    try {
      functions.invoke(
          letter.target(), letter.payload().toString().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FunctionFailure e) {
      return false;
    }
  }
}
