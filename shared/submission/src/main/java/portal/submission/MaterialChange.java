package portal.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.certification.Change;
import portal.trail.Aggregate;
import portal.trail.Event;

/**
 * A decided change of a case's material, ready to be stored as one.
 *
 * @param unchanged what the decision was made on as well; the change holds only if all of it still
 *     is as it was
 * @param sealed the manifest that the change seals
 */
public record MaterialChange(
    Optional<Change> ofCase,
    Optional<Written<Submission>> ofSubmission,
    List<Written<MaterialFile>> ofFiles,
    List<Aggregate> unchanged,
    Optional<Manifest> sealed) {

  public MaterialChange {
    ofFiles = List.copyOf(ofFiles);
    unchanged = List.copyOf(unchanged);
  }

  static MaterialChange of(Written<Submission> submission) {
    return new MaterialChange(
        Optional.empty(), Optional.of(submission), List.of(), List.of(), Optional.empty());
  }

  static MaterialChange ofFile(Written<MaterialFile> file) {
    return new MaterialChange(
        Optional.empty(), Optional.empty(), List.of(file), List.of(), Optional.empty());
  }

  static MaterialChange redemption(Change ofCase, Optional<Written<Submission>> opened) {
    return new MaterialChange(Optional.of(ofCase), opened, List.of(), List.of(), Optional.empty());
  }

  MaterialChange with(Change moved) {
    return new MaterialChange(Optional.of(moved), ofSubmission, ofFiles, unchanged, sealed);
  }

  MaterialChange with(Written<MaterialFile> file) {
    List<Written<MaterialFile>> files = new ArrayList<>(ofFiles);
    files.add(file);
    return new MaterialChange(ofCase, ofSubmission, files, unchanged, sealed);
  }

  /** The change, if these are still as they were when it was decided. */
  MaterialChange provided(List<? extends Aggregate> seen) {
    return new MaterialChange(ofCase, ofSubmission, ofFiles, List.copyOf(seen), sealed);
  }

  MaterialChange sealing(Manifest manifest) {
    return new MaterialChange(ofCase, ofSubmission, ofFiles, unchanged, Optional.of(manifest));
  }

  /** What has happened, one event for each aggregate. */
  public List<Event> events() {
    List<Event> events = new ArrayList<>();
    ofCase.map(Change::event).ifPresent(events::add);
    ofSubmission.map(Written::event).ifPresent(events::add);
    ofFiles.stream().map(Written::event).forEach(events::add);
    return events;
  }

  /** The one file that it changes. */
  public MaterialFile file() {
    return ofFiles.getFirst().after();
  }
}
