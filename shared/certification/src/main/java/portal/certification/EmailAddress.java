package portal.certification;

import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: ASCII, without quoting or comments, the domain in lower
 * case. Control characters cannot be part of one.
 */
public record EmailAddress(String value) {
  /** Source: RFC 5321, 4.5.3.1.3, without the brackets. */
  public static final int LONGEST = 254;

  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  public EmailAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Whether both reach the same mailbox, as far as one can tell: case is ignored. */
  public boolean isSameMailbox(EmailAddress other) {
    return value.equalsIgnoreCase(other.value);
  }
}
