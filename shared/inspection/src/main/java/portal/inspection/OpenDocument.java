package portal.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document of the OpenDocument family: an archive with a part that holds its media type, and a
 * manifest, which also says whether the others are encrypted.
 */
final class OpenDocument implements Shape {
  private static final String START =
      new String(new byte[] {'P', 'K', 3, 4}, StandardCharsets.US_ASCII);

  private static final String TYPE = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String MANIFEST_ENTRY = "meta-inf/manifest.xml";

  private final String mediaType;
  private final Parts parts = new Parts(TYPE, MANIFEST);

  OpenDocument(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public void pass(byte[] bytes, int count) {
    parts.pass(bytes, count);
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
    if (parts.content(archive, TYPE).filter(this::isType).isEmpty()) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (archive.isTricky() || !archive.has(MANIFEST_ENTRY)) {
      return Optional.of(Reason.MALFORMED);
    }
    if (archive.isProgram() || archive.has("[content_types].xml")) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    return archive.hasUnder("basic/") || archive.hasUnder("scripts/")
        ? Optional.of(Reason.ACTIVE_CONTENT)
        : faultInManifest(archive);
  }

  /** Some writers end it with a line feed. */
  private boolean isType(byte[] content) {
    return new String(content, StandardCharsets.US_ASCII).strip().equals(mediaType);
  }

  private Optional<Reason> faultInManifest(Archive archive) {
    Optional<Markup> manifest = parts.content(archive, MANIFEST_ENTRY).flatMap(Markup::in);
    if (manifest.isEmpty()) {
      return Optional.of(Reason.MALFORMED);
    }
    return manifest.get().elements().stream()
            .anyMatch(element -> element.name().equals("encryption-data"))
        ? Optional.of(Reason.NEEDS_PASSWORD)
        : Optional.empty();
  }
}
