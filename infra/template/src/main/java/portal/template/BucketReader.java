package portal.template;

/** Reads a bucket. */
final class BucketReader {
  private BucketReader() {}

  static BucketDefinition bucket(String name, Properties of) {
    of.ignore("VersioningConfiguration", "BucketEncryption", "PublicAccessBlockConfiguration");
    of.ignore("OwnershipControls", "LifecycleConfiguration", "Tags");
    of.ignore("ObjectLockEnabled", "ObjectLockConfiguration");
    Properties notified = of.child("NotificationConfiguration").child("EventBridgeConfiguration");
    var bucket =
        new BucketDefinition(
            name,
            of.child("CorsConfiguration").children("CorsRules").stream()
                .map(BucketReader::cors)
                .toList(),
            notified.optional("EventBridgeEnabled").map(Boolean::valueOf).orElse(false));
    of.done();
    return bucket;
  }

  private static HttpApi.Cors cors(Properties rule) {
    var cors =
        new HttpApi.Cors(
            rule.texts("AllowedOrigins"),
            rule.texts("AllowedMethods"),
            rule.texts("AllowedHeaders"),
            rule.texts("ExposedHeaders"),
            rule.number("MaxAge", 0));
    rule.done();
    return cors;
  }
}
