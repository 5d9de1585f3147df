package portal.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import portal.local.data.DataFolder;

/** All mails ever sent: for each an {@code .eml} as it was given, and beside it the envelope. */
public final class MailStore {
  private static final String FOLDER = "mails";

  private final DataFolder folder;

  /** What was read once; a kept mail never changes. */
  private final Map<String, KeptMail> read = new ConcurrentHashMap<>();

  public MailStore(DataFolder folder) {
    this.folder = folder;
  }

  /** Keeps a mail. The envelope comes last: a mail without one was never accepted. */
  public void keep(KeptMail mail) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("id", mail.id());
    envelope.put("time", mail.time());
    envelope.put("sender", mail.sender());
    mail.recipients().forEach(envelope.putArray("recipients")::add);
    mail.tags().forEach(envelope.putObject("tags")::put);
    mail.configurationSet().ifPresent(set -> envelope.put("configurationSet", set));
    folder.write(file(mail.id(), "eml"), mail.raw());
    folder.write(file(mail.id(), "json"), envelope);
  }

  /** All mails, oldest first. */
  public List<KeptMail> all() {
    return folder.names(FOLDER).stream()
        .filter(name -> name.endsWith(".json"))
        .flatMap(name -> find(name.substring(0, name.length() - ".json".length())).stream())
        .toList();
  }

  /** A mail by its message id. */
  public Optional<KeptMail> find(String id) {
    KeptMail known = read.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<KeptMail> found =
        id.matches("[0-9a-z-]+")
            ? folder.readJson(file(id, "json")).map(envelope -> mail(id, envelope))
            : Optional.empty();
    found.ifPresent(mail -> read.put(id, mail));
    return found;
  }

  private KeptMail mail(String id, JsonNode envelope) {
    var tags = new HashMap<String, String>();
    envelope
        .path("tags")
        .properties()
        .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
    return new KeptMail(
        id,
        envelope.path("time").asText(),
        envelope.path("sender").asText(),
        envelope.path("recipients").valueStream().map(JsonNode::asText).toList(),
        tags,
        Optional.of(envelope.path("configurationSet").asText("")).filter(set -> !set.isEmpty()),
        folder.read(file(id, "eml")).orElseThrow());
  }

  private static String file(String id, String ending) {
    return FOLDER + "/" + id + "." + ending;
  }
}
