package portal.local.objects;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaul.s3proxy.blobstore.BlobStore;
import portal.local.bus.BusEvent;
import portal.local.bus.Buses;
import portal.local.objects.StoredNotes.Note;
import portal.template.BucketDefinition;
import portal.template.Surroundings;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Tells the default bus of each stored object: that it was created, and what the scan says of it,
 * as S3 and GuardDuty do. A note stays until every target of both has succeeded or is parked.
 */
public final class ObjectEvents {
  private static final String BUS = "default";

  private final StoredNotes notes;
  private final BlobStore store;
  private final Verdicts verdicts;
  private final Set<String> telling;
  private final Buses buses;

  public ObjectEvents(
      StoredNotes notes,
      ObjectServer server,
      Verdicts verdicts,
      List<BucketDefinition> buckets,
      Buses buses) {
    this.notes = notes;
    this.store = server.store();
    this.verdicts = verdicts;
    this.telling =
        buckets.stream()
            .filter(BucketDefinition::events)
            .map(BucketDefinition::name)
            .collect(Collectors.toUnmodifiableSet());
    this.buses = buses;
  }

  /** Tells what there is to tell, in order. Says whether there was anything. */
  public synchronized boolean deliver() {
    List<Note> all = notes.all();
    for (Note note : all) {
      if (telling.contains(note.bucket())) {
        there(note).ifPresent(object -> tell(note, object));
      }
      notes.remove(note.name());
    }
    return !all.isEmpty();
  }

  /** Whoever deleted it in the meantime knows of it. */
  private Optional<HeadObjectResponse> there(Note note) {
    try {
      return Optional.ofNullable(store.blobMetadata(note.bucket(), note.key()));
    } catch (NoSuchKeyException deleted) {
      return Optional.empty();
    }
  }

  private void tell(Note note, HeadObjectResponse object) {
    buses.put(BUS, created(note, object));
    String verdict = scan(note);
    verdicts.keep(note.bucket(), note.key(), verdict);
    buses.put(BUS, scanned(note, object).event(verdict));
  }

  private String scan(Note note) {
    try (InputStream content = store.getBlob(note.bucket(), note.key())) {
      return content == null ? "FAILED" : Scan.verdict(content);
    } catch (NoSuchKeyException deleted) {
      return "FAILED";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BusEvent created(Note note, HeadObjectResponse object) {
    ObjectNode detail = JsonNodeFactory.instance.objectNode().put("version", "0");
    detail.putObject("bucket").put("name", note.bucket());
    detail
        .putObject("object")
        .put("key", note.key())
        .put("size", object.contentLength())
        .put("etag", bare(object.eTag()))
        .put("sequencer", "%016X".formatted(note.time().toEpochMilli()));
    detail
        .put("request-id", note.id().substring(0, 16).replace("-", "0"))
        .put("requester", Surroundings.ACCOUNT)
        .put("source-ip-address", "127.0.0.1")
        .put("reason", note.reason());
    return new BusEvent(
        note.id(),
        "aws.s3",
        "Object Created",
        note.time(),
        List.of("arn:aws:s3:::" + note.bucket()),
        detail);
  }

  private static Scanned scanned(Note note, HeadObjectResponse object) {
    return new Scanned(note.id(), note.time(), note.bucket(), note.key(), bare(object.eTag()));
  }

  private static String bare(String eTag) {
    return eTag.replace("\"", "");
  }
}
