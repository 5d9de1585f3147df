package portal.local.objects;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.util.Fields;
import org.gaul.shaded.org.eclipse.jetty.util.URIUtil;
import portal.local.iam.Decision;
import portal.local.iam.Guard;
import portal.local.iam.Need;
import portal.local.iam.Signer;

/**
 * Whether whoever signed a request may have what it asks for. Reading what is not there is refused
 * to whoever may not list the bucket, as S3 would not tell them that it is missing.
 *
 * <p>Source: S3 API Reference, "GetObject", "Permissions" (404 with {@code s3:ListBucket}, else
 * 403).
 *
 * @param tags of the objects
 */
record ObjectAccess(Guard guard, BlobStore store, ObjectNeeds.Tags tags) {

  /** Headers by which storing an object does more than that, and needs more. */
  private static final Set<String> ASKING_FOR_MORE =
      Set.of("x-amz-acl", "x-amz-copy-source", "x-amz-tagging");

  /** Why it is refused. Who is unknown is left to the storage, which says so. */
  Optional<String> refusal(Request request) {
    Fields query = Request.extractQueryParameters(request);
    Optional<String> key =
        Signer.ofParameter(Optional.ofNullable(query.getValue("X-Amz-Credential")))
            .or(
                () ->
                    Signer.ofHeader(
                        Optional.ofNullable(request.getHeaders().get("Authorization"))));
    ObjectNeeds needs = needs(request, query);
    return refusal(key, needs.all())
        .or(() -> misses(needs) ? refusal(key, List.of(needs.toMiss())) : Optional.empty());
  }

  private Optional<String> refusal(Optional<String> key, List<Need> needs) {
    return guard.decide(key, needs) instanceof Decision.Refused refused
        ? Optional.of(refused.message())
        : Optional.empty();
  }

  private boolean misses(ObjectNeeds needs) {
    return needs.reads() && !store.blobExists(needs.bucket(), needs.key());
  }

  private ObjectNeeds needs(Request request, Fields query) {
    Set<String> asks = new HashSet<>(query.getNames());
    request
        .getHeaders()
        .forEach(
            header -> {
              String name = header.getName().toLowerCase(Locale.ROOT);
              if (ASKING_FOR_MORE.contains(name)) {
                asks.add(name);
              }
            });
    return new ObjectNeeds(
        request.getMethod(),
        URIUtil.decodePath(Request.getPathInContext(request)),
        asks,
        Optional.ofNullable(request.getHeaders().get("If-None-Match")),
        tags);
  }
}
