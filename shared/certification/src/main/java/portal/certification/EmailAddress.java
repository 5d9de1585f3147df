package portal.certification;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: ASCII, without quoting or comments, the domain in lower
 * case. Control characters cannot be part of one.
 */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  public EmailAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Reads what somebody typed; an international domain becomes its ASCII form. */
  public static Optional<EmailAddress> parse(String typed) {
    int at = typed.lastIndexOf('@');
    if (at < 1 || typed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(typed.substring(at + 1)).toLowerCase(Locale.ROOT);
      return Optional.of(new EmailAddress(typed.substring(0, at) + "@" + domain));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether both reach the same mailbox, as far as one can tell: case is ignored. */
  public boolean isSameMailbox(EmailAddress other) {
    return value.equalsIgnoreCase(other.value);
  }
}
