package portal.template;

import java.util.ArrayList;
import java.util.List;

/** Reads a policy of response headers. */
final class HeadersReader {
  private HeadersReader() {}

  static List<ResponseHeader> headers(Properties policy) {
    Properties config = policy.child("ResponseHeadersPolicyConfig").ignore("Name", "Comment");
    var headers = new ArrayList<ResponseHeader>(security(config.child("SecurityHeadersConfig")));
    Properties custom = config.child("CustomHeadersConfig");
    for (Properties item : custom.children("Items")) {
      headers.add(
          new ResponseHeader(item.text("Header"), item.text("Value"), item.flag("Override")));
      item.done();
    }
    List.of(policy, config, custom).forEach(Properties::done);
    return headers;
  }

  /** Strict transport security is left out: the local origin is plain HTTP. */
  private static List<ResponseHeader> security(Properties of) {
    of.ignore("StrictTransportSecurity");
    var headers = new ArrayList<ResponseHeader>();
    if (of.has("ContentTypeOptions")) {
      Properties sniffing = of.child("ContentTypeOptions");
      headers.add(
          new ResponseHeader("X-Content-Type-Options", "nosniff", sniffing.flag("Override")));
      sniffing.done();
    }
    add(headers, of, "Content-Security-Policy", "ContentSecurityPolicy", "ContentSecurityPolicy");
    add(headers, of, "X-Frame-Options", "FrameOptions", "FrameOption");
    add(headers, of, "Referrer-Policy", "ReferrerPolicy", "ReferrerPolicy");
    of.done();
    return headers;
  }

  private static void add(
      List<ResponseHeader> headers, Properties of, String header, String group, String value) {
    if (of.has(group)) {
      Properties said = of.child(group);
      headers.add(new ResponseHeader(header, said.text(value), said.flag("Override")));
      said.done();
    }
  }
}
