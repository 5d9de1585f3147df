package portal.template;

import java.util.HashMap;
import java.util.Map;

/** Reads an origin: a bucket, or the HTTP API. Nothing else answers here. */
final class OriginReader {
  private static final String API = ".execute-api." + Surroundings.REGION + ".amazonaws.com";

  private OriginReader() {}

  /** All of a distribution by their ids. The one folder of pages is the one bucket. */
  static Map<String, OriginDefinition> origins(Properties distribution) {
    var origins = new HashMap<String, OriginDefinition>();
    for (Properties origin : distribution.children("Origins")) {
      OriginDefinition read = origin(origin);
      if (read instanceof OriginDefinition.Bucket && origins.containsValue(read)) {
        throw origin.broken("is a second bucket, and the embedded run has one folder of pages");
      }
      origins.put(origin.text("Id"), read);
    }
    return origins;
  }

  private static OriginDefinition origin(Properties of) {
    of.ignore("Id", "OriginAccessControlId", "S3OriginConfig", "CustomOriginConfig");
    var headers = new HashMap<String, String>();
    for (Properties header : of.children("OriginCustomHeaders")) {
      headers.put(header.text("HeaderName"), header.text("HeaderValue"));
      header.done();
    }
    boolean api = of.text("DomainName").endsWith(API);
    if (api == of.has("S3OriginConfig") || (!api && !headers.isEmpty())) {
      throw of.broken("is an origin that the embedded run does not know");
    }
    of.done();
    return api ? new OriginDefinition.Api(headers) : new OriginDefinition.Bucket();
  }
}
