package portal.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import portal.local.LocalPortal;
import portal.local.LocalSettings;
import portal.local.data.DataFolder;

/**
 * The program behind the launcher. Its arguments, all of them: root folder, data folder, port,
 * {@code demo} or {@code no-demo}, and {@code fresh} or {@code keep}.
 */
public final class Main {
  private Main() {}

  /** Runs until it is told to end. */
  public static void main(String[] arguments) {
    Path data = Path.of(arguments[1]);
    try {
      PrintStream log = log(data, arguments[4].equals("fresh"));
      try {
        run(arguments, data, log);
      } catch (RuntimeException e) {
        e.printStackTrace(log);
        throw e;
      }
    } catch (RuntimeException e) {
      end(e, ExitCode.of(e), data);
    }
  }

  private static void run(String[] arguments, Path data, PrintStream log) {
    PrintStream terminal = System.out;
    // What functions print belongs in the log; the terminal is for the person in front of it.
    System.setOut(log);
    LocalPortal portal = LocalPortal.start(settings(arguments, data, terminal, log));
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
    greet(terminal, portal, data);
  }

  /** Nothing is written into a folder before it is known to be a portal's. */
  private static PrintStream log(Path data, boolean fresh) {
    if (fresh) {
      DataFolder.empty(data);
    }
    try (DataFolder folder = DataFolder.open(data)) {
      return new PrintStream(folder.append("portal.log"), true, StandardCharsets.UTF_8);
    }
  }

  private static LocalSettings settings(
      String[] arguments, Path data, PrintStream terminal, PrintStream log) {
    return DemoInstitute.in(Path.of(arguments[0]), data)
        .onPort(Integer.parseInt(arguments[2]))
        .withDemo(arguments[3].equals("demo"))
        .withLog(
            line -> {
              log.println(line);
              if (line.startsWith("The demo ")) {
                terminal.println(line);
              }
            });
  }

  private static void greet(PrintStream terminal, LocalPortal portal, Path data) {
    terminal.println("The portal is ready.");
    terminal.println("  Portal             " + portal.origin() + "/");
    terminal.println("  Staff              " + portal.origin() + "/staff");
    terminal.println("  Mailbox and clock  " + portal.origin() + "/_local/");
    terminal.println("  Data and log       " + data);
    terminal.println("Ctrl-C ends it.");
  }

  /** What nobody foresaw has its whole story in the log; the terminal gets one sentence. */
  private static void end(RuntimeException e, ExitCode code, Path data) {
    String message = String.valueOf(e.getMessage());
    System.err.println(
        code == ExitCode.FAILED
            ? "The portal could not start (%s); more is in %s."
                .formatted(message.lines().findFirst().orElse(""), data.resolve("portal.log"))
            : message);
    Runtime.getRuntime().exit(code.number());
  }
}
