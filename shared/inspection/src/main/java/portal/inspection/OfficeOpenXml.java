package portal.inspection;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A document of Word, Excel or PowerPoint: an archive with a list of content types, of which one is
 * that of the main part of this format, and none that of another's, a template's or one with
 * macros. Which entry comes first differs between writers. The controls of forms are data; ActiveX
 * and macros run.
 */
final class OfficeOpenXml implements Shape {
  private static final String TYPES = "[Content_Types].xml";

  private static final List<String> FOLDERS = List.of("word/", "xl/", "ppt/");

  private static final Pattern ACTIVE =
      Pattern.compile("(.*/)?(vba[^/]*\\.(bin|xml)|(activex|macrosheets)/.*)");

  private static final Pattern ACTIVE_TYPE = Pattern.compile(".*(vbaproject|macrosheet|activex).*");

  /** Main parts are XML but for the binary workbook's. */
  private static final Pattern MAIN_TYPE = Pattern.compile(".*\\.main(\\+xml)?");

  private static final String START =
      new String(new byte[] {'P', 'K', 3, 4}, StandardCharsets.US_ASCII);

  private final String folder;
  private final String mainType;
  private final Parts parts = new Parts(TYPES);

  OfficeOpenXml(String folder, String mediaType) {
    this.folder = folder;
    this.mainType = mediaType + ".main+xml";
  }

  @Override
  public void pass(byte[] bytes, int count) {
    parts.pass(bytes, count);
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!ends.head(START.length()).equals(START)) {
      return Optional.of(
          Encrypted.isOffice(ends) ? Reason.NEEDS_PASSWORD : Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.headerIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    Optional<Archive> archive = Archive.in(ends);
    return archive.isEmpty() ? Optional.of(Reason.MALFORMED) : fault(archive.get());
  }

  private Optional<Reason> fault(Archive archive) {
    List<String> folders = FOLDERS.stream().filter(archive::hasUnder).toList();
    if (!archive.has(TYPES.toLowerCase(Locale.ROOT)) || !folders.contains(folder)) {
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
        : faultInTypes(archive);
  }

  private Optional<Reason> faultInTypes(Archive archive) {
    Optional<Set<String>> types =
        parts
            .content(archive, TYPES.toLowerCase(Locale.ROOT))
            .flatMap(Markup::in)
            .map(OfficeOpenXml::types);
    if (types.isEmpty()) {
      return Optional.of(Reason.MALFORMED);
    }
    Set<String> mains = new HashSet<>(types.get());
    mains.removeIf(type -> !MAIN_TYPE.matcher(type).matches());
    if (!mains.equals(Set.of(mainType))) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    return types.get().stream().anyMatch(type -> ACTIVE_TYPE.matcher(type).matches())
        ? Optional.of(Reason.ACTIVE_CONTENT)
        : Optional.empty();
  }

  /** All that is listed, in lower case, as readers compare them. */
  private static Set<String> types(Markup markup) {
    Set<String> types = new HashSet<>();
    for (Markup.Element element : markup.elements()) {
      element
          .attribute("ContentType")
          .map(type -> type.strip().toLowerCase(Locale.ROOT))
          .ifPresent(types::add);
    }
    return types;
  }
}
