package portal.mailbox;

import java.util.Optional;
import portal.certification.EmailAddress;
import portal.idna.Domains;

/** An e-mail address as somebody types it: its domain may be international. */
final class TypedAddress {
  private TypedAddress() {}

  /** Reads it; an international domain becomes its ASCII form, and never another domain's. */
  static Optional<EmailAddress> parse(String typed) {
    int at = typed.lastIndexOf('@');
    return at < 1 || typed.length() > EmailAddress.LONGEST
        ? Optional.empty()
        : Domains.toAscii(typed.substring(at + 1))
            .flatMap(domain -> address(typed.substring(0, at) + "@" + domain));
  }

  private static Optional<EmailAddress> address(String value) {
    try {
      return Optional.of(new EmailAddress(value));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
