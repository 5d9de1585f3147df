package portal.local;

/** Another program listens on the port. */
public final class PortInUse extends RuntimeException {
  PortInUse(int port) {
    super("Port " + port + " is in use by another program. Choose another with --port.");
  }
}
