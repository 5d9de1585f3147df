package portal.invoicing.tables;

import java.util.Map;
import portal.aws.Item;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A print's item, to and fro. It is in no index. */
final class PrintItem {
  private static final String PREFIX = "print#";

  private PrintItem() {}

  static String key(PrintName name) {
    return PREFIX + name.text();
  }

  static Map<String, AttributeValue> encode(Print print) {
    return Item.builder()
        .put("pk", key(print.name()))
        .number("version", print.head().version())
        .put("hash", print.head().hash())
        .put("sha256", print.sha256())
        .number("length", print.length())
        .build();
  }

  static Print decode(Item item) {
    return new Print(
        new PrintName(item.text("pk").substring(PREFIX.length())),
        new Head(item.number("version"), item.text("hash")),
        item.text("sha256"),
        item.number("length"));
  }
}
