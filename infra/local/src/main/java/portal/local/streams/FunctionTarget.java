package portal.local.streams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import portal.local.functions.Functions;

/** A function that a table's stream invokes. */
record FunctionTarget(Functions functions, String function, boolean reportsFailures)
    implements StreamTarget {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public int deliver(List<StreamRecord> batch) throws Exception {
    byte[] answer = functions.invoke(function, event(batch));
    return reportsFailures ? done(batch, JSON.readTree(answer)) : batch.size();
  }

  static byte[] event(List<StreamRecord> batch) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    ArrayNode records = event.putArray("Records");
    batch.forEach(record -> records.add(record.json()));
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Everything before the first reported record is done; an unknown or empty identifier fails the
   * whole batch.
   */
  private static int done(List<StreamRecord> batch, JsonNode answer) {
    Set<String> failed = new HashSet<>();
    answer
        .path("batchItemFailures")
        .forEach(failure -> failed.add(failure.path("itemIdentifier").asText()));
    if (failed.isEmpty()) {
      return batch.size();
    }
    int done = 0;
    while (done < batch.size() && !failed.contains(batch.get(done).sequenceNumber())) {
      done++;
    }
    return done == batch.size() ? 0 : done;
  }
}
