package portal.local;

import java.io.IOException;

/** Nobody can listen on the port: another program does, or only the system may. */
public final class PortInUse extends RuntimeException {
  PortInUse(int port, IOException cause) {
    super(message(port, String.valueOf(cause.getMessage())), cause);
  }

  private static String message(int port, String reason) {
    if (port == 0) {
      return "No port of this machine is free (" + reason + "); end another program.";
    }
    return reason.contains("ermission")
        ? "Port " + port + " is the system's; choose one above 1023 with --port."
        : "Port " + port + " is in use by another program; choose another with --port.";
  }
}
