package portal.local.objects;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * The folder of objects, as strict as a bucket of ours in AWS where S3Proxy is not: a part needs
 * its upload and keeps its digest, parts have S3's least size, nobody makes an object public; and
 * whatever is stored is noted, before anyone can see it.
 */
final class StrictStore extends ForwardingBlobStore {
  /** What S3Proxy keeps for itself while an upload is open; S3 has no such objects. */
  private static final String OWN = ".s3proxy-";

  private static final long LEAST_PART = 5L << 20;

  private final StoredNotes notes;
  private final PartDigests digests;

  StrictStore(BlobStore folder, StoredNotes notes, PartDigests digests) {
    super(folder);
    this.notes = notes;
    this.digests = digests;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    if (request.acl() != null) {
      throw noAccessLists();
    }
    if (request.key().startsWith(OWN)) {
      return super.putBlob(request, payload);
    }
    return notes.around(
        request.bucket(), request.key(), "PutObject", () -> super.putBlob(request, payload));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    if (!request.multipartUpload().parts().stream().allMatch(part -> isOf(upload, part))) {
      throw Refusal.of(400, "InvalidPart", "A part has another digest than is said of it.");
    }
    var completed =
        notes.around(
            upload.containerName(),
            upload.blobName(),
            "CompleteMultipartUpload",
            () -> super.completeMultipartUpload(upload, request));
    digests.forget(upload.id());
    return completed;
  }

  private boolean isOf(MultipartUpload upload, CompletedPart part) {
    return digests.of(upload.id(), part.partNumber()).equals(said(part.checksumSHA256()));
  }

  private static Optional<String> said(@Nullable String digest) {
    return Optional.ofNullable(digest);
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    super.abortMultipartUpload(upload);
    digests.forget(upload.id());
  }

  /** With their digests, so that S3Proxy hands on what completing says of them. */
  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    return super.listMultipartUpload(upload).stream()
        .map(part -> withDigest(upload, part))
        .toList();
  }

  private Part withDigest(MultipartUpload upload, Part part) {
    return digests
        .of(upload.id(), part.partNumber())
        .map(digest -> part.toBuilder().checksumSHA256(digest).build())
        .orElse(part);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream payload) {
    boolean open =
        listMultipartUploads(upload.containerName()).stream()
            .anyMatch(
                each ->
                    each.uploadId().equals(upload.id()) && each.key().equals(upload.blobName()));
    if (!open) {
      throw Refusal.of(404, "NoSuchUpload", "The upload was completed, aborted or never opened.");
    }
    UploadPartResponse uploaded = super.uploadMultipartPart(upload, request, payload);
    said(request.checksumSHA256())
        .ifPresent(digest -> digests.keep(upload.id(), request.partNumber(), digest));
    return uploaded;
  }

  @Override
  public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
    throw noAccessLists();
  }

  @Override
  public long getMinimumMultipartPartSize() {
    return LEAST_PART;
  }

  private static RuntimeException noAccessLists() {
    return Refusal.of(400, "AccessControlListNotSupported", "The bucket does not allow ACLs");
  }
}
