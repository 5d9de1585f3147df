package portal.http;

import portal.language.Said;

/**
 * Every way in which the portal refuses a request. Each is explained on the page {@code /problems}.
 */
public enum ProblemKind {
  MALFORMED_JSON(
      400,
      new Said(
          "The body is not the JSON that was asked for",
          "Der Inhalt ist nicht das JSON, das gebraucht wird")),
  MALFORMED_FORM(400, new Said("The body is not a form", "Der Inhalt ist kein Formular")),
  INVALID_QUERY(
      400, new Said("A query parameter is not valid", "Eine Angabe in der Abfrage stimmt nicht")),
  INVALID_CURSOR(
      400,
      new Said(
          "The cursor is not one of ours, or belongs to another list",
          "Dieses Lesezeichen ist nicht von uns oder gehört zu einer anderen Liste")),
  IDEMPOTENCY_KEY_MISSING(
      400,
      new Said(
          "This request needs an Idempotency-Key", "Diese Anfrage braucht einen Idempotency-Key")),
  UNAUTHORIZED(401, new Said("Sign in first", "Melden Sie sich zuerst an")),
  /** Said of unknown, used, expired and revoked codes alike. */
  CODE_INVALID(404, new Said("This code opens nothing", "Dieser Code öffnet nichts")),
  LINK_INVALID(
      401,
      new Said("This link is not valid, or no longer", "Dieser Link gilt nicht oder nicht mehr")),
  NOT_ALLOWED(403, new Said("Your role does not allow this", "Ihre Rolle erlaubt das nicht")),
  NOT_FOUND(404, new Said("There is nothing here", "Hier gibt es nichts")),
  CONFLICT(
      409,
      new Said("The present state does not allow this", "Der jetzige Stand lässt das nicht zu")),
  STALE(
      412,
      new Said(
          "Somebody changed this since you read it",
          "Seit Sie das gelesen haben, hat es jemand geändert")),
  BODY_TOO_LARGE(
      413, new Said("The body is larger than 64 KiB", "Der Inhalt ist größer als 64 KiB")),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      new Said(
          "The body's media type is not one that this takes",
          "Inhalte dieser Art werden hier nicht angenommen")),
  INVALID_FIELDS(422, new Said("Some fields are not valid", "Einige Angaben stimmen noch nicht")),
  IDEMPOTENCY_KEY_REUSED(
      422,
      new Said(
          "The Idempotency-Key was used for another request",
          "Der Idempotency-Key wurde schon für eine andere Anfrage verwendet")),
  IF_MATCH_MISSING(428, new Said("This request needs If-Match", "Diese Anfrage braucht If-Match")),
  TOO_MANY_REQUESTS(429, new Said("Too many requests", "Zu viele Anfragen")),
  UNEXPECTED(500, new Said("Something went wrong on our side", "Bei uns ist etwas schiefgegangen"));

  private final int status;
  private final Said title;

  ProblemKind(int status, Said title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public Said title() {
    return title;
  }

  /** The kind as it stands in the problem's type. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
