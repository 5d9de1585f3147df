package portal.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document of the OpenDocument family: an archive whose first entry, not compressed, holds its
 * media type at a fixed place.
 */
final class OpenDocument implements Shape {
  private static final String NAME = "mimetype";
  private static final int NAME_AT = 30;

  private final String mediaType;

  OpenDocument(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!isStart(ends.head(NAME_AT + NAME.length() + mediaType.length()))) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.headerIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    Optional<Archive> archive = Archive.in(ends);
    return archive.isEmpty() ? Optional.of(Reason.MALFORMED) : fault(archive.get());
  }

  private boolean isStart(String head) {
    if (!head.startsWith(NAME + mediaType, NAME_AT)) {
      return false;
    }
    ByteBuffer header =
        ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
    return header.getInt(0) == Archive.LOCAL
        && header.getShort(8) == 0
        && header.getInt(18) == mediaType.length()
        && header.getInt(22) == mediaType.length()
        && header.getShort(26) == NAME.length()
        && header.getShort(28) == 0;
  }

  private static Optional<Reason> fault(Archive archive) {
    if (archive.isTricky() || !archive.has("meta-inf/manifest.xml")) {
      return Optional.of(Reason.MALFORMED);
    }
    if (archive.isProgram() || archive.has("[content_types].xml")) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    return archive.hasUnder("basic/") || archive.hasUnder("scripts/")
        ? Optional.of(Reason.ACTIVE_CONTENT)
        : Optional.empty();
  }
}
