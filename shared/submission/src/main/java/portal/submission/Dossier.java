package portal.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.certification.Case;
import portal.certification.Change;
import portal.trail.Aggregate;
import portal.trail.Head;

/**
 * A case's submission with its files; what is seen of it is the submission's version.
 *
 * @param files in the order in which they were declared, removed ones too
 */
public record Dossier(Case ofCase, Submission submission, List<MaterialFile> files)
    implements Aggregate {
  public Dossier {
    files = List.copyOf(files);
  }

  @Override
  public Head head() {
    return submission.head();
  }

  /** Whether the applicant may add, mark and remove files. */
  public boolean mayChange() {
    return submission.state() == Submission.State.OPEN && ofCase.stage().awaitsMaterial();
  }

  public Optional<MaterialFile> file(int number) {
    return files.stream().filter(file -> file.id().number() == number).findFirst();
  }

  /** What the change makes of it. */
  public Dossier after(MaterialChange change) {
    Map<FileId, MaterialFile> written = new HashMap<>();
    change.ofFiles().forEach(file -> written.put(file.after().id(), file.after()));
    return new Dossier(
        change.ofCase().map(Change::after).orElse(ofCase),
        change.ofSubmission().map(Written::after).orElse(submission),
        files.stream().map(file -> written.getOrDefault(file.id(), file)).toList());
  }

  /** What the applicant sees. */
  public List<MaterialFile> shown() {
    return files.stream().filter(MaterialFile::isShown).toList();
  }

  public List<MaterialFile> released() {
    return files.stream().filter(MaterialFile::isReleased).toList();
  }
}
