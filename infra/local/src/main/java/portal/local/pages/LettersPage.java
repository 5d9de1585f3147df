package portal.local.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.mail.SampleMail;

/**
 * What mails look like: one of each kind with sample data, as HTML in a frame, as text, and its
 * source.
 */
public final class LettersPage implements LocalPage {
  private final Views views;
  private final Supplier<List<SampleMail>> samples;

  public LettersPage(Views views, Supplier<List<SampleMail>> samples) {
    this.views = views;
    this.samples = samples;
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    List<SampleMail> all = samples.get();
    if (rest.isEmpty()) {
      return list(request, all);
    }
    String part = rest.size() > 1 ? rest.get(1) : "";
    return all.stream()
        .filter(sample -> sample.id().equals(rest.getFirst()))
        .findFirst()
        .map(sample -> one(sample, part))
        .orElseGet(() -> Reply.message(404, "Not Found"));
  }

  private Reply list(Request request, List<SampleMail> all) {
    if (!request.wantsJson()) {
      return Reply.html(views.render("letters", Map.of("samples", all)));
    }
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (SampleMail sample : all) {
      json.addObject()
          .put("id", sample.id())
          .put("kind", sample.kind())
          .put("language", sample.language())
          .put("subject", sample.read().subject());
    }
    return Reply.json(200, json.toString());
  }

  private Reply one(SampleMail sample, String part) {
    return switch (part) {
      case "raw" ->
          Reply.of(200, "message/rfc822", sample.raw())
              .with("Content-Disposition", "attachment; filename=\"" + sample.id() + ".eml\"");
      case "html" -> MailboxPage.framed(sample.read());
      case "" ->
          Reply.html(views.render("letter", Map.of("sample", sample, "mail", sample.read())));
      default -> Reply.message(404, "Not Found");
    };
  }
}
