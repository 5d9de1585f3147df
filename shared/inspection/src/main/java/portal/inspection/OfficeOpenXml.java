package portal.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document of Word, Excel or PowerPoint: an archive with a list of content types, told from each
 * other by the one folder of theirs that it has. Which entry comes first differs between writers.
 * The controls of forms are data; ActiveX and macros run.
 */
final class OfficeOpenXml implements Shape {
  private static final List<String> FOLDERS = List.of("word/", "xl/", "ppt/");

  private static final Pattern ACTIVE =
      Pattern.compile("(.*/)?(vba[^/]*\\.(bin|xml)|(activex|macrosheets)/.*)");

  private static final String START =
      new String(new byte[] {'P', 'K', 3, 4}, StandardCharsets.US_ASCII);

  private final String folder;

  OfficeOpenXml(String folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!ends.head(START.length()).equals(START)) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.headerIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    Optional<Archive> archive = Archive.in(ends);
    return archive.isEmpty() ? Optional.of(Reason.MALFORMED) : fault(archive.get());
  }

  private Optional<Reason> fault(Archive archive) {
    List<String> folders = FOLDERS.stream().filter(archive::hasUnder).toList();
    if (!archive.has("[content_types].xml") || !folders.contains(folder)) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (folders.size() > 1 || archive.isProgram() || archive.has("mimetype")) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    if (archive.isTricky()) {
      return Optional.of(Reason.MALFORMED);
    }
    return archive.names().stream().anyMatch(name -> ACTIVE.matcher(name).matches())
        ? Optional.of(Reason.ACTIVE_CONTENT)
        : Optional.empty();
  }
}
