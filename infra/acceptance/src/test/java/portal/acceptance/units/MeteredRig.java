package portal.acceptance.units;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;

/** A portal in which nobody dies and all that is written is counted. */
record MeteredRig(Rig rig, WriteMeter meter) implements AutoCloseable {

  static MeteredRig in(Path data) {
    AtomicReference<Rig> known = new AtomicReference<>();
    var meter = new WriteMeter(check -> item(known.get().portal().tables().client(), check));
    Rig rig = Rig.watchedBy(meter, data);
    known.set(rig);
    return new MeteredRig(rig, meter);
  }

  private static Map<String, AttributeValue> item(DynamoDbClient tables, ConditionCheck check) {
    return tables.getItem(get -> get.tableName(check.tableName()).key(check.key())).item();
  }

  /** What functions write while a fresh subject does it, and what those write who are told. */
  Cost measure(UseCase useCase) {
    Subject subject = rig.prepared(useCase);
    meter.taken();
    useCase.act().by(rig, subject);
    SortedMap<String, Units> itself = meter.taken();
    rig.deliver();
    return new Cost(itself, meter.taken());
  }

  /** Units by function: until it is answered, and after. */
  record Cost(SortedMap<String, Units> itself, SortedMap<String, Units> after) {}

  @Override
  public void close() {
    rig.close();
  }
}
