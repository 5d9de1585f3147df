package portal.submission;

import java.util.List;

/**
 * How much of what is handed in is marked publishable, in whole per cent, rounded down as the share
 * that was promised. It is measured by files, as the applicant marks them (section 1, point 3): a
 * long recording would otherwise outweigh everything that is written.
 *
 * @param publishable how many files are marked publishable
 * @param files how many files there are that will be sealed
 */
public record PublishableShare(int publishable, int files) {
  public PublishableShare {
    if (publishable < 0 || publishable > files) {
      throw new IllegalArgumentException("Of " + files + " files, not " + publishable);
    }
  }

  /** Of the files that have passed the check: what has not will not be reviewed. */
  public static PublishableShare of(List<MaterialFile> released) {
    long publishable =
        released.stream().filter(file -> !file.declared().mark().isConfidential()).count();
    return new PublishableShare(Math.toIntExact(publishable), released.size());
  }

  /** In whole per cent; 0 while there is nothing. */
  public int percent() {
    return files == 0 ? 0 : Math.floorDiv(100 * publishable, files);
  }

  /** Whether less is marked publishable than was promised; nothing falls short of itself. */
  public boolean fallsShortOf(int promised) {
    return files > 0 && percent() < promised;
  }
}
