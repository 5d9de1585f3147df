package portal.http;

/**
 * Every way in which the portal refuses a request. Each is explained on the page {@code /problems}.
 */
public enum ProblemKind {
  MALFORMED_JSON(400, "The body is not the JSON that was asked for"),
  MALFORMED_FORM(400, "The body is not a form"),
  INVALID_QUERY(400, "A query parameter is not valid"),
  INVALID_CURSOR(400, "The cursor is not one of ours, or belongs to another list"),
  IDEMPOTENCY_KEY_MISSING(400, "This request needs an Idempotency-Key"),
  UNAUTHORIZED(401, "Sign in first"),
  /** Said of unknown, used, expired and revoked codes alike. */
  CODE_INVALID(404, "This code opens nothing"),
  LINK_INVALID(401, "This link is not valid, or no longer"),
  NOT_ALLOWED(403, "Your role does not allow this"),
  NOT_FOUND(404, "There is nothing here"),
  CONFLICT(409, "The present state does not allow this"),
  STALE(412, "Somebody changed this since you read it"),
  BODY_TOO_LARGE(413, "The body is larger than 64 KiB"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not one that this takes"),
  INVALID_FIELDS(422, "Some fields are not valid"),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
  IF_MATCH_MISSING(428, "This request needs If-Match"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  UNEXPECTED(500, "Something went wrong on our side");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** The kind as it stands in the problem's type. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
