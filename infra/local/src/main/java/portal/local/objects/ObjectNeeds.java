package portal.local.objects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.local.iam.Need;

/**
 * What a request of S3 needs to be allowed.
 *
 * <p>Sources: S3 User Guide, "Required permissions for Amazon S3 API operations" (all steps of an
 * upload in parts need {@code s3:PutObject}, giving it up and listing its parts have actions of
 * their own, HEAD needs {@code s3:GetObject}), "Enforce conditional writes" (the key {@code
 * s3:ObjectCreationOperation} is false of opening such an upload and of its parts), "Bucket policy
 * examples using condition keys" (tags of the object that is there).
 *
 * @param method the request's method
 * @param path {@code /bucket/key}, decoded
 * @param asks the names of its parameters, and of headers that ask for more than storing
 * @param ifNoneMatch its header
 */
record ObjectNeeds(
    String method, String path, Set<String> asks, Optional<String> ifNoneMatch, Tags tags) {

  /** The tags of objects that are there. */
  interface Tags {
    Map<String, String> of(String bucket, String key);
  }

  private static final String UPLOAD = "uploadId";

  String bucket() {
    return path.replaceFirst("^/([^/]*).*$", "$1");
  }

  String key() {
    return path.replaceFirst("^/[^/]*/?", "");
  }

  List<Need> all() {
    if (key().isEmpty()) {
      return List.of(new Need(ofBucket(), bucketArn(), context()));
    }
    return List.of(new Need(ofObject(), bucketArn() + "/" + key(), context()));
  }

  /** What knowing that there is no such object needs, beside reading it. */
  Need toMiss() {
    return new Need("s3:ListBucket", bucketArn(), context());
  }

  /** Whether it reads an object's content or what is said of it. */
  boolean reads() {
    return !key().isEmpty() && ofObject().equals("s3:GetObject");
  }

  private String ofBucket() {
    boolean list = asks.isEmpty() || asks.contains("list-type") || asks.contains("prefix");
    return switch (method) {
      case "HEAD" -> "s3:ListBucket";
      case "GET" ->
          asks.contains("uploads")
              ? "s3:ListBucketMultipartUploads"
              : list ? "s3:ListBucket" : unknown();
      default -> unknown();
    };
  }

  private String ofObject() {
    return switch (method) {
      case "HEAD" -> "s3:GetObject";
      case "GET" ->
          asks.contains(UPLOAD)
              ? "s3:ListMultipartUploadParts"
              : isPlain() ? "s3:GetObject" : unknown();
      case "PUT", "POST" -> isPlain() || isInParts() ? "s3:PutObject" : unknown();
      case "DELETE" ->
          asks.contains(UPLOAD)
              ? "s3:AbortMultipartUpload"
              : isPlain() ? "s3:DeleteObject" : unknown();
      default -> unknown();
    };
  }

  private boolean isInParts() {
    return asks.contains(UPLOAD) || asks.contains("uploads");
  }

  /** Asks for the object itself, not for its tags, its list of access or anything else of it. */
  private boolean isPlain() {
    return asks.stream().allMatch(name -> name.startsWith("X-Amz-") || saysHow(name));
  }

  private static boolean saysHow(String name) {
    return name.equals("x-id") || name.equals("partNumber") || name.startsWith("response-");
  }

  /** An action that no policy names: what is asked for is not judged here. */
  private String unknown() {
    return asks.stream()
        .filter(name -> !name.startsWith("X-Amz-"))
        .sorted()
        .collect(Collectors.joining("-", "s3:" + method + "-", ""));
  }

  private Map<String, String> context() {
    var context = new HashMap<String, String>();
    // This machine stands for what is reached by TLS only.
    context.put("aws:SecureTransport", "true");
    ifNoneMatch.ifPresent(value -> context.put("s3:if-none-match", value));
    if (!key().isEmpty()) {
      context.put("s3:ObjectCreationOperation", Boolean.toString(creates()));
      tags.of(bucket(), key())
          .forEach((name, value) -> context.put("s3:ExistingObjectTag/" + name, value));
    }
    return context;
  }

  private boolean creates() {
    return (method.equals("PUT") && !isInParts())
        || (method.equals("POST") && asks.contains(UPLOAD));
  }

  private String bucketArn() {
    return "arn:aws:s3:::" + bucket();
  }
}
