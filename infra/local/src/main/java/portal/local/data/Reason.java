package portal.local.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an operation on a file failed, in the few words that people know. */
final class Reason {
  private Reason() {}

  static String of(IOException failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "it does not exist";
      case FileAlreadyExistsException _ -> "something else is there";
      case FileSystemException known -> said(known.getReason(), known);
      default -> said(failed.getMessage(), failed);
    };
  }

  private static String said(@Nullable String text, IOException failed) {
    return Optional.ofNullable(text)
        .map(reason -> reason.toLowerCase(Locale.ROOT))
        .orElseGet(() -> failed.getClass().getSimpleName());
  }
}
