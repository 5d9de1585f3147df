package portal.launcher;

/** How the program ends, for whoever called it. The launcher's help lists the same. */
enum ExitCode {
  BROKEN_TEMPLATE(65),
  PORT_IN_USE(69),
  FAILED(70),
  FOLDER_IN_USE(73);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
