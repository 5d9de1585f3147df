package portal.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import portal.local.LocalPortal;
import portal.local.LocalSettings;
import portal.local.PortInUse;
import portal.local.data.DataFolder;
import portal.local.data.FolderInUse;
import portal.template.BrokenTemplate;

/**
 * The program behind the launcher. Its arguments, all of them: root folder, data folder, port, and
 * {@code demo} or {@code no-demo}.
 */
public final class Main {
  private Main() {}

  /** Runs until it is told to end. */
  public static void main(String[] arguments) throws IOException {
    PrintStream terminal = System.out;
    Path data = Path.of(arguments[1]);
    try {
      if (arguments[4].equals("fresh")) {
        DataFolder.empty(data);
      }
    } catch (FolderInUse e) {
      end(e, ExitCode.FOLDER_IN_USE);
    }
    PrintStream log = log(data);
    // What functions print belongs in the log; the terminal is for the person in front of it.
    System.setOut(log);
    try {
      LocalPortal portal = LocalPortal.start(settings(arguments, data, terminal, log));
      Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
      greet(terminal, portal, data);
    } catch (BrokenTemplate e) {
      end(e, ExitCode.BROKEN_TEMPLATE);
    } catch (PortInUse e) {
      end(e, ExitCode.PORT_IN_USE);
    } catch (FolderInUse e) {
      end(e, ExitCode.FOLDER_IN_USE);
    } catch (RuntimeException e) {
      e.printStackTrace(log);
      end(e, ExitCode.FAILED);
    }
  }

  private static PrintStream log(Path data) throws IOException {
    Files.createDirectories(data);
    var file =
        Files.newOutputStream(
            data.resolve("portal.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new PrintStream(file, true, StandardCharsets.UTF_8);
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

  private static void end(RuntimeException e, ExitCode code) {
    System.err.println(e.getMessage());
    Runtime.getRuntime().exit(code.number());
  }
}
