package portal.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The bucket of material in S3. */
final class S3Objects implements ObjectStore {
  private static final String NO_UPLOAD = "NoSuchUpload";

  /**
   * What completing says of an upload whose object is there: it is gone, or the object would be
   * replaced.
   */
  private static final Set<String> MAYBE_DONE = Set.of(NO_UPLOAD, "PreconditionFailed");

  private final S3Client client;
  private final String bucket;

  @Inject
  S3Objects(S3Client client, Host host) {
    this.client = client;
    this.bucket = Bucket.of(host, StorageModule.MATERIAL).name();
  }

  @Override
  public String open(String key, String type) {
    return client
        .createMultipartUpload(
            draft ->
                draft
                    .bucket(bucket)
                    .key(key)
                    .contentType(type)
                    .checksumAlgorithm(ChecksumAlgorithm.SHA256))
        .uploadId();
  }

  @Override
  public List<StoredPart> parts(String key, String uploadId) {
    try {
      return client
          .listPartsPaginator(draft -> draft.bucket(bucket).key(key).uploadId(uploadId))
          .parts()
          .stream()
          .map(part -> new StoredPart(part.partNumber(), part.eTag(), part.size()))
          .toList();
    } catch (S3Exception refused) {
      if (code(refused).equals(NO_UPLOAD)) {
        return List.of();
      }
      throw refused;
    }
  }

  @Override
  public void complete(
      String key, String uploadId, List<StoredPart> parts, Map<Integer, String> digests) {
    if (parts.isEmpty() && isThere(key)) {
      return;
    }
    var completed = parts.stream().map(part -> completed(part, digests)).toList();
    try {
      client.completeMultipartUpload(
          draft ->
              draft
                  .bucket(bucket)
                  .key(key)
                  .uploadId(uploadId)
                  .ifNoneMatch("*")
                  .multipartUpload(upload -> upload.parts(completed)));
    } catch (S3Exception refused) {
      if (!MAYBE_DONE.contains(code(refused)) || !isThere(key)) {
        throw refused;
      }
    }
  }

  private static CompletedPart completed(StoredPart part, Map<Integer, String> digests) {
    String digest = digests.get(part.number());
    if (digest == null) {
      throw new IllegalArgumentException("No digest of part " + part.number());
    }
    return CompletedPart.builder()
        .partNumber(part.number())
        .eTag(part.eTag())
        .checksumSHA256(Checksum.base64(digest))
        .build();
  }

  @Override
  public void abort(String key, String uploadId) {
    try {
      client.abortMultipartUpload(draft -> draft.bucket(bucket).key(key).uploadId(uploadId));
    } catch (S3Exception refused) {
      if (!code(refused).equals(NO_UPLOAD)) {
        throw refused;
      }
    }
  }

  @Override
  public Optional<StoredObject> read(String key) {
    try {
      ResponseInputStream<GetObjectResponse> object =
          client.getObject(draft -> draft.bucket(bucket).key(key));
      GetObjectResponse head = object.response();
      return Optional.of(new StoredObject(head.contentLength(), head.contentType(), object));
    } catch (S3Exception refused) {
      if (refused.statusCode() == 404) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  @Override
  public void delete(String key) {
    client.deleteObject(draft -> draft.bucket(bucket).key(key));
  }

  /** Asked of the list, which may be read before the scan has said that the object may. */
  private boolean isThere(String key) {
    return client
        .listObjectsV2(draft -> draft.bucket(bucket).prefix(key).maxKeys(1))
        .contents()
        .stream()
        .anyMatch(object -> object.key().equals(key));
  }

  private static String code(S3Exception refused) {
    return refused.awsErrorDetails() == null ? "" : refused.awsErrorDetails().errorCode();
  }
}
