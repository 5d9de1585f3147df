package portal.acceptance.units;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;

/** A portal in which nobody dies and all that is written is counted. */
record MeteredRig(Rig rig, WriteMeter meter) implements AutoCloseable {

  static MeteredRig in(Path data) {
    CompletableFuture<Rig> known = new CompletableFuture<>();
    var meter = new WriteMeter(new StoredItems(() -> known.join().portal().tables().client()));
    Rig rig = Rig.watchedBy(meter, data);
    known.complete(rig);
    return new MeteredRig(rig, meter);
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
