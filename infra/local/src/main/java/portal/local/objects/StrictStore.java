package portal.local.objects;

import java.io.InputStream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * The folder of objects, as strict as a bucket of ours in AWS where S3Proxy is not: a part needs
 * its upload, parts have S3's least size, nobody makes an object public; and whatever is stored is
 * noted, before anyone can see it.
 */
final class StrictStore extends ForwardingBlobStore {
  private static final long LEAST_PART = 5L << 20;

  private final StoredNotes notes;

  StrictStore(BlobStore folder, StoredNotes notes) {
    super(folder);
    this.notes = notes;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    if (request.acl() != null) {
      throw noAccessLists();
    }
    return notes.around(
        request.bucket(), request.key(), "PutObject", () -> super.putBlob(request, payload));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return notes.around(
        upload.containerName(),
        upload.blobName(),
        "CompleteMultipartUpload",
        () -> super.completeMultipartUpload(upload, request));
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
    return super.uploadMultipartPart(upload, request, payload);
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
