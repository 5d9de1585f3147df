package portal.local.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A kept mail, taken apart for reading. */
public record ReadMail(
    KeptMail kept,
    String from,
    String subject,
    String text,
    String html,
    List<File> files,
    List<Map.Entry<String, String>> headers) {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;)]");

  /** A file that came with it. */
  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  public record File(String name, String type, byte[] content) {}

  public ReadMail {
    files = List.copyOf(files);
    headers = List.copyOf(headers);
  }

  /** Takes it apart; what cannot be parsed is shown raw. */
  public static ReadMail of(KeptMail mail) {
    try {
      var message = new MimeMessage(null, new ByteArrayInputStream(mail.raw()));
      String subject = message.getSubject();
      return new ReadMail(
          mail,
          MimeUtility.decodeText(String.valueOf(message.getHeader("From", ", "))),
          subject == null ? "" : subject,
          part(message, "text/plain"),
          part(message, "text/html"),
          files(message),
          headers(message));
    } catch (MessagingException | IOException e) {
      String raw = new String(mail.raw(), java.nio.charset.StandardCharsets.UTF_8);
      return new ReadMail(mail, mail.sender(), "", raw, "", List.of(), List.of());
    }
  }

  /** When it was sent, to the second, as people read it. */
  public String sentAt() {
    return readable(kept.time());
  }

  static String readable(String time) {
    return time.replaceFirst("T", " ").replaceFirst("(\\.\\d+)?Z$", " UTC");
  }

  /** The links in its text, each once. */
  public List<String> links() {
    return LINK.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  private static List<Map.Entry<String, String>> headers(MimeMessage message)
      throws MessagingException {
    var headers = new ArrayList<Map.Entry<String, String>>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers.add(Map.entry(header.getName(), header.getValue()));
    }
    return headers;
  }

  private static List<File> files(Part part) throws MessagingException, IOException {
    var files = new ArrayList<File>();
    if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      String type = part.getContentType().replaceFirst(";(?s).*", "");
      String name = part.getFileName();
      files.add(new File(name == null ? "file" : name, type, part.getInputStream().readAllBytes()));
    } else if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        files.addAll(files(parts.getBodyPart(i)));
      }
    }
    return files;
  }

  private static String part(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = part(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
