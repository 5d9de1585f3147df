package portal.mailbox;

import static portal.http.FieldKinds.parsed;

import portal.certification.EmailAddress;
import portal.http.FieldKind;
import portal.language.Said;

/** The field of a request that names a mailbox. */
public final class MailboxField {
  public static final FieldKind<EmailAddress> MAILBOX =
      parsed(
          EmailAddress.LONGEST,
          TypedAddress::parse,
          new Said(
              "This does not look like an e-mail address.",
              "Das sieht nicht nach einer E-Mail-Adresse aus."));

  private MailboxField() {}
}
