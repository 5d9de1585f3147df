package portal.acceptance.tables;

import java.util.Locale;

/** The names that the template's tables have where they lie; nothing else here knows them. */
public final class TableNames {
  private static final String BEGINNING = "portal-";

  private TableNames() {}

  /** Of the table that holds these, such as {@code Cases}. */
  public static String of(String what) {
    return BEGINNING + what.toLowerCase(Locale.ROOT);
  }

  static boolean isOurs(String name) {
    return name.startsWith(BEGINNING);
  }
}
