package portal.local.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail with sample data, that shows what one of its kind looks like. Nobody was sent it.
 *
 * @param id what its page is called
 * @param kind what mails like it are called
 * @param language that it is in, as pages say it
 * @param raw the MIME message
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the bytes are nobody's to change.
public record SampleMail(String id, String kind, String language, byte[] raw) {
  /** The mail, taken apart for reading. */
  public ReadMail read() {
    return ReadMail.of(new KeptMail(id, "", "", List.of(), Map.of(), Optional.empty(), raw));
  }
}
