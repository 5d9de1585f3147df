/** What applicants hand in for review: a submission, its files, and the manifests that seal it. */
@NullMarked
package portal.submission;

import org.jspecify.annotations.NullMarked;
