package portal.local;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import portal.local.bus.Buses;
import portal.local.bus.DeadLetters;
import portal.local.bus.Invocations;
import portal.local.bus.PendingEvents;
import portal.local.data.BusinessClock;
import portal.local.data.DataFolder;
import portal.local.functions.Functions;
import portal.local.objects.ObjectEvents;
import portal.local.objects.ToldEvents;
import portal.local.schedules.Schedules;
import portal.local.streams.StreamReader;
import portal.local.streams.Streams;
import portal.local.tables.Tables;
import portal.template.Deployment;

/**
 * Everything that moves without a request: stream records, events, schedules, and what could not be
 * delivered.
 */
record Deliveries(
    List<StreamReader> readers,
    PendingEvents pending,
    Optional<ObjectEvents> objects,
    ToldEvents told,
    Schedules schedules,
    DeadLetters letters,
    Redrive redrive) {

  static Deliveries of(
      Deployment deployment,
      Functions functions,
      Tables tables,
      ObjectStorage storage,
      DataFolder folder,
      LocalSettings settings) {
    Clock clock = settings.systemClock();
    var letters = new DeadLetters(folder, clock);
    var invocations = new Invocations(functions, letters, settings.delivery(), clock);
    var buses = new Buses(deployment.functions(), invocations);
    var streams =
        new Streams(
            tables.streams(), tables::streamOf, folder, letters, settings.delivery(), clock);
    List<StreamReader> readers = streams.readers(deployment, buses, functions);
    return new Deliveries(
        readers,
        new PendingEvents(folder, buses),
        storage.events(buses),
        storage.told(buses),
        new Schedules(deployment.functions(), folder, invocations),
        letters,
        new Redrive(letters, functions, readers));
  }

  void startOn(Pumps pumps, BusinessClock clock) {
    readers.forEach(reader -> pumps.add(reader.name(), reader::pump));
    pumps.add("pending events", pending::deliver);
    objects.ifPresent(events -> pumps.add("objects", events::deliver));
    pumps.add("schedules", () -> schedules.run(clock.instant()));
  }

  void drain() {
    boolean any = true;
    while (any) {
      any = false;
      for (StreamReader reader : readers) {
        any |= reader.pump();
      }
      any |= pending.deliver();
      any |= objects.map(ObjectEvents::deliver).orElse(false);
    }
  }
}
