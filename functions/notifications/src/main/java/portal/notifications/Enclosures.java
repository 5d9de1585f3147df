package portal.notifications;

import java.util.List;
import javax.inject.Inject;
import portal.aws.Sha256;
import portal.mail.Attachment;
import portal.notifications.letters.Enclosure;
import portal.notifications.letters.Letters;
import portal.storage.SmallObjects;
import portal.storage.SmallObjects.NoObject;

/** Fetches what letters enclose. */
final class Enclosures {
  private final SmallObjects prints;

  @Inject
  Enclosures(SmallObjects prints) {
    this.prints = prints;
  }

  /**
   * What a letter encloses, as its mail carries it.
   *
   * @throws NoObject if something cannot be had now, or is not what it was
   */
  List<Attachment> of(Letters.Written written) {
    return written.enclosures().stream().map(this::fetched).toList();
  }

  private Attachment fetched(Enclosure enclosure) {
    byte[] content = prints.read(enclosure.key(), enclosure.length());
    if (!Sha256.hex(content).equals(enclosure.sha256())) {
      throw new NoObject("The object " + enclosure.key() + " is not what it was");
    }
    return new Attachment(enclosure.name(), enclosure.type(), content);
  }
}
