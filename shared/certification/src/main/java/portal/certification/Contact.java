package portal.certification;

import java.util.Locale;
import portal.aws.Sha256;

/**
 * A mailbox as all of its cases are found by: the SHA-256 of its address in small letters. The hash
 * has no key, for it hides nothing: it stands beside the address. It keeps addresses out of the
 * tables and answers that need to know only whether two are the same.
 */
public record Contact(String hash) {

  /** That of an address; those of one mailbox have the same. */
  public static Contact of(EmailAddress address) {
    return new Contact(Sha256.hex(address.value().toLowerCase(Locale.ROOT)));
  }
}
