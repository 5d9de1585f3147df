package portal.aws;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import portal.json.JsonObject;
import portal.json.JsonReader;

/**
 * Rehearses a function's first words on the network and runs its sample events through a second,
 * dry-run build of it before the snapshot, so that a restored function has its classes loaded and
 * its paths compiled. Nothing of that build is used afterwards.
 */
final class Priming implements Resource {
  private static final int ROUNDS = 25;

  private final String name;
  private final Function<Host, portal.aws.Function.Work> build;
  private final Supplier<Host> process;

  Priming(String name, Function<Host, portal.aws.Function.Work> build, Supplier<Host> process) {
    this.name = name;
    this.build = build;
    this.process = process;
  }

  static Priming register(String name, Function<Host, portal.aws.Function.Work> build) {
    Priming priming = new Priming(name, build, Host::ofProcess);
    Core.getGlobalContext().register(priming);
    return priming;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
    Host host = process.get();
    new Rehearsal(host).run();
    Path samples = Path.of(host.optional("LAMBDA_TASK_ROOT").orElse(".")).resolve("priming");
    portal.aws.Function.Work work = build.apply(host.dryRun());
    if (!Files.isDirectory(samples)) {
      return;
    }
    try (DirectoryStream<Path> events = Files.newDirectoryStream(samples, name + "-*.json")) {
      for (Path event : events) {
        warmUp(work, Files.readAllBytes(event));
      }
    }
  }

  /**
   * Where a dry run finds no item it may have to stop, which is as far as it warms up; a failure
   * here would keep the version from being published.
   */
  private static void warmUp(portal.aws.Function.Work work, byte[] event) {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        work.handle(JsonReader.readObject(event));
      }
    } catch (RuntimeException stopped) {
      Log.info(
          "warmed up in part",
          JsonObject.builder().text("exception", stopped.getClass().getName()).build());
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
