package portal.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept beside a mail.
 *
 * @param length of the mail in bytes, by which one that was cut off is known
 */
record Envelope(
    String id,
    String time,
    String sender,
    List<String> recipients,
    Map<String, String> tags,
    Optional<String> configurationSet,
    long length) {

  static Envelope of(KeptMail mail) {
    return new Envelope(
        mail.id(),
        mail.time(),
        mail.sender(),
        mail.recipients(),
        mail.tags(),
        mail.configurationSet(),
        mail.raw().length);
  }

  static Envelope of(String id, JsonNode kept) {
    var tags = new HashMap<String, String>();
    kept.path("tags").properties().forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
    return new Envelope(
        id,
        kept.path("time").asText(),
        kept.path("sender").asText(),
        kept.path("recipients").valueStream().map(JsonNode::asText).toList(),
        tags,
        Optional.of(kept.path("configurationSet").asText("")).filter(set -> !set.isEmpty()),
        kept.path("length").asLong());
  }

  /** What is known of a mail whose envelope cannot be read. */
  static Envelope unreadable(String id) {
    return new Envelope(id, "", "", List.of(), Map.of(), Optional.empty(), -1);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("time", time);
    json.put("sender", sender);
    recipients.forEach(json.putArray("recipients")::add);
    tags.forEach(json.putObject("tags")::put);
    configurationSet.ifPresent(set -> json.put("configurationSet", set));
    return json.put("length", length);
  }

  KeptMail with(byte[] raw) {
    return new KeptMail(id, time, sender, recipients, tags, configurationSet, raw);
  }
}
