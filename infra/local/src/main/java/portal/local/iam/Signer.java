package portal.local.iam;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose signature a request has: the id of the access key.
 *
 * <p>Source: Signature Version 4, {@code Authorization: AWS4-HMAC-SHA256
 * Credential=KEY/date/region/service/aws4_request, ..}, or in a presigned address {@code
 * X-Amz-Credential=KEY/..}.
 */
public final class Signer {
  private static final Pattern CREDENTIAL = Pattern.compile("\\bCredential=([^/,\\s]+)/");

  private Signer() {}

  /** By the header. */
  public static Optional<String> ofHeader(Optional<String> authorization) {
    return authorization
        .map(CREDENTIAL::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  /** By the decoded parameter of a presigned address. */
  public static Optional<String> ofParameter(Optional<String> credential) {
    return credential.map(scope -> scope.split("/", 2)[0]).filter(key -> !key.isEmpty());
  }
}
