package portal.launcher;

import portal.local.PortInUse;
import portal.local.data.DamagedFile;
import portal.local.data.FailedWrite;
import portal.local.data.FolderInUse;
import portal.local.data.UnusableFolder;
import portal.template.BrokenTemplate;

/** How the program ends, for whoever called it. The launcher's help lists the same. */
enum ExitCode {
  BROKEN_TEMPLATE(65),
  PORT_IN_USE(69),
  FAILED(70),
  UNUSABLE_FOLDER(73),
  DAMAGED_FILE(74),
  FAILED_WRITE(75);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  static ExitCode of(RuntimeException why) {
    return switch (why) {
      case BrokenTemplate _ -> BROKEN_TEMPLATE;
      case PortInUse _ -> PORT_IN_USE;
      case FolderInUse _, UnusableFolder _ -> UNUSABLE_FOLDER;
      case DamagedFile _ -> DAMAGED_FILE;
      case FailedWrite _ -> FAILED_WRITE;
      default -> FAILED;
    };
  }

  int number() {
    return number;
  }
}
