package portal.local.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.mail.KeptMail;
import portal.local.mail.MailLine;
import portal.local.mail.MailStore;
import portal.local.mail.ReadMail;

/**
 * The mailbox: the mails sent, newest first and so many on a page, each as text, as HTML in a frame
 * of its own, and raw, and with the files that came with it.
 */
public final class MailboxPage implements LocalPage {
  static final int MOST = 200;

  private final Views views;
  private final MailStore store;

  public MailboxPage(Views views, MailStore store) {
    this.views = views;
    this.store = store;
  }

  @Override
  public String name() {
    return "mails";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    if (rest.isEmpty()) {
      return list(request);
    }
    String part = rest.size() > 1 ? rest.get(1) : "";
    return store
        .find(rest.getFirst())
        .map(mail -> one(request, mail, part, rest.size() > 2 ? rest.get(2) : ""))
        .or(() -> store.line(rest.getFirst()).map(line -> troubled(request, line)))
        .orElseGet(() -> Reply.message(404, "Not Found"));
  }

  private Reply list(Request request) {
    List<MailLine> mails = store.lines(MOST, request.parameter("before").orElse(""));
    String next = mails.size() < MOST ? "" : "/_local/mails?before=" + mails.getLast().id();
    if (!request.wantsJson()) {
      return Reply.html(views.render("mails", Map.of("mails", mails, "next", next)));
    }
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    mails.forEach(mail -> json.add(summary(mail)));
    Reply page = Reply.json(200, json.toString());
    return next.isEmpty() ? page : page.with("Link", "<" + next + ">; rel=\"next\"");
  }

  /** What is left of a mail that cannot be read. */
  private Reply troubled(Request request, MailLine mail) {
    if (request.wantsJson()) {
      return Reply.json(410, summary(mail).toString());
    }
    Reply page = Reply.html(views.render("mailgone", Map.of("mail", mail)));
    return new Reply(410, page.headers(), page.body());
  }

  private Reply one(Request request, KeptMail mail, String part, String number) {
    return switch (part) {
      case "raw" ->
          Reply.of(200, "message/rfc822", mail.raw())
              .with("Content-Disposition", "attachment; filename=\"" + mail.id() + ".eml\"");
      case "html" -> framed(ReadMail.of(mail));
      case "files" -> file(ReadMail.of(mail).files(), number);
      case "" -> whole(request, ReadMail.of(mail));
      default -> Reply.message(404, "Not Found");
    };
  }

  /** A file is saved, never opened here: whoever wrote it is not this site. */
  private static Reply file(List<ReadMail.File> files, String number) {
    if (!number.matches("[0-9]{1,2}") || Integer.parseInt(number) >= files.size()) {
      return Reply.message(404, "Not Found");
    }
    ReadMail.File file = files.get(Integer.parseInt(number));
    String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
    return Reply.of(200, file.type(), file.content())
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .with("X-Content-Type-Options", "nosniff");
  }

  /** The mail's own HTML gets no script, no form and no fetch; its links open outside the frame. */
  static Reply framed(ReadMail mail) {
    return Reply.of(200, "text/html; charset=utf-8", mail.html().getBytes(StandardCharsets.UTF_8))
        .with(
            "Content-Security-Policy",
            "sandbox allow-popups allow-popups-to-escape-sandbox"
                + " allow-top-navigation-by-user-activation; default-src 'none'; style-src"
                + " 'unsafe-inline'; img-src data:; frame-ancestors 'self'")
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "no-store");
  }

  private Reply whole(Request request, ReadMail mail) {
    if (!request.wantsJson()) {
      return Reply.html(views.render("mail", Map.of("mail", mail)));
    }
    ObjectNode json = summary(store.line(mail.kept().id()).orElseThrow());
    json.put("text", mail.text());
    json.put("html", mail.html());
    mail.links().forEach(json.putArray("links")::add);
    mail.files().forEach(file -> json.withArray("files").add(file.name()));
    ArrayNode headers = json.putArray("headers");
    mail.headers()
        .forEach(
            header ->
                headers.addObject().put("name", header.getKey()).put("value", header.getValue()));
    return Reply.json(200, json.toString());
  }

  private static ObjectNode summary(MailLine mail) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", mail.id());
    json.put("time", mail.time());
    json.put("from", mail.from());
    mail.recipients().forEach(json.putArray("to")::add);
    json.put("subject", mail.subject());
    mail.tags().forEach(json.putObject("tags")::put);
    return mail.isWhole() ? json : json.put("trouble", mail.trouble());
  }
}
