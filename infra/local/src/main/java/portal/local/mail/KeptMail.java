package portal.local.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail that was sent.
 *
 * @param recipients the envelope's
 * @param tags the sender's tags
 * @param raw the MIME message as it was given
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the bytes are nobody's to change.
public record KeptMail(
    String id,
    String time,
    String sender,
    List<String> recipients,
    Map<String, String> tags,
    Optional<String> configurationSet,
    byte[] raw) {
  public KeptMail {
    recipients = List.copyOf(recipients);
    tags = Map.copyOf(tags);
  }
}
