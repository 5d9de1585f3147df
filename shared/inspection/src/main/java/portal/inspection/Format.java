package portal.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type of file that may be submitted.
 *
 * <p>Left out are archives (a ZIP can be anything, and what is in it stays unseen), formats that
 * run (HTML, SVG), Office files with macros, the old binary Office formats, and sound and video
 * whose end cannot be told from what follows it (MP3, WebM).
 */
public enum Format {
  PDF("application/pdf", "pdf"),
  DOCX(office("wordprocessingml.document"), "docx"),
  XLSX(office("spreadsheetml.sheet"), "xlsx"),
  PPTX(office("presentationml.presentation"), "pptx"),
  ODT(openDocument("text"), "odt"),
  ODS(openDocument("spreadsheet"), "ods"),
  ODP(openDocument("presentation"), "odp"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg,jpeg"),
  MP4("video/mp4", "mp4,m4v"),
  TEXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  MARKDOWN("text/markdown", "md");

  private final String mediaType;
  private final String extensions;

  Format(String mediaType, String extensions) {
    this.mediaType = mediaType;
    this.extensions = extensions;
  }

  /** The format with this media type, which has no parameters. */
  public static Optional<Format> ofType(String mediaType) {
    return Stream.of(values())
        .filter(format -> format.mediaType.equals(mediaType.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  /**
   * The format that the name's last extension says, as every system takes it: {@code
   * invoice.pdf.exe} has none, {@code invoice.exe.pdf} is a PDF and has to be one.
   */
  public static Optional<Format> of(FileName name) {
    String extension = name.extension();
    return Stream.of(values()).filter(format -> format.extensions().contains(extension)).findAny();
  }

  /** The format on which type and name agree. */
  public static Optional<Format> declared(String mediaType, FileName name) {
    return ofType(mediaType).filter(format -> of(name).filter(format::equals).isPresent());
  }

  public String mediaType() {
    return mediaType;
  }

  /** In lower case, without the dot; the usual one first. */
  public List<String> extensions() {
    return List.of(extensions.split(",", -1));
  }

  Shape shape() {
    return switch (this) {
      case PDF -> new Pdf();
      case DOCX -> new OfficeOpenXml("word/", mediaType);
      case XLSX -> new OfficeOpenXml("xl/", mediaType);
      case PPTX -> new OfficeOpenXml("ppt/", mediaType);
      case ODT, ODS, ODP -> new OpenDocument(mediaType);
      case PNG -> new Png();
      case JPEG -> new Jpeg();
      case MP4 -> new Mp4();
      case TEXT, CSV, MARKDOWN -> new PlainText();
    };
  }

  private static String office(String kind) {
    return "application/vnd.openxmlformats-officedocument." + kind;
  }

  private static String openDocument(String kind) {
    return "application/vnd.oasis.opendocument." + kind;
  }
}
