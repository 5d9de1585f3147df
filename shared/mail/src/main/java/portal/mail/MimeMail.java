package portal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/**
 * A mail with a plain and an HTML part that say the same, and perhaps files beside them, as the
 * bytes that go out.
 */
public final class MimeMail {
  private static final Session SESSION = Session.getInstance(new Properties());

  private MimeMail() {}

  /**
   * The message, RFC 5322 and MIME. It has no Message-ID: who sends it gives it one.
   *
   * @throws IllegalArgumentException if an address is none
   */
  public static byte[] compose(
      Envelope envelope, String text, String html, List<Attachment> attached, Instant date) {
    try {
      MimeMessage message = new Unnamed();
      message.setFrom(new InternetAddress(envelope.from(), envelope.sender(), "UTF-8"));
      message.setReplyTo(new InternetAddress[] {new InternetAddress(envelope.replyTo(), true)});
      message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(envelope.to(), true));
      message.setSubject(envelope.subject(), "UTF-8");
      message.setSentDate(Date.from(date));
      // Out-of-office replies to a machine help nobody (RFC 3834).
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setContent(content(text, html, attached));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException | IOException notComposable) {
      throw new IllegalArgumentException("The mail cannot be composed", notComposable);
    }
  }

  private static MimeMultipart content(String text, String html, List<Attachment> attached)
      throws MessagingException {
    MimeMultipart both = new MimeMultipart("alternative", part(text, "plain"), part(html, "html"));
    if (attached.isEmpty()) {
      return both;
    }
    MimeBodyPart letter = new MimeBodyPart();
    letter.setContent(both);
    MimeMultipart mixed = new MimeMultipart("mixed", letter);
    for (Attachment one : attached) {
      mixed.addBodyPart(part(one));
    }
    return mixed;
  }

  private static MimeBodyPart part(Attachment one) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(one.content(), one.type())));
    part.setFileName(one.name());
    part.setDisposition(Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, StandardCharsets.UTF_8.name(), subtype);
    // Plain ASCII would else go out as it is, with bare line feeds and lines of any length (RFC
    // 5322, 2.3).
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /** Keeps this machine's name out of the headers. */
  private static final class Unnamed extends MimeMessage {
    Unnamed() {
      super(SESSION);
    }

    @Override
    protected void updateMessageID() {}
  }
}
