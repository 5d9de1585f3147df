package portal.invoices;

import java.time.Duration;
import javax.inject.Inject;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.Print;
import portal.invoicing.Prints;
import portal.json.JsonObject;
import portal.language.Said;
import portal.storage.Signatures;
import portal.storage.SignedRequest;

/** Signs reads of prints, for whoever may read what was printed; an address holds for minutes. */
final class Downloads {
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Prints prints;
  private final Signatures signatures;

  @Inject
  Downloads(Prints prints, Signatures signatures) {
    this.prints = prints;
    this.signatures = signatures;
  }

  /** Whether a document has been printed. */
  boolean has(Invoice document) {
    return prints.find(document.number()).isPresent();
  }

  /** Where the print of a document can be read from now on. */
  Response of(Invoice document) {
    Print print = prints.find(document.number()).orElseThrow(Downloads::notYet);
    SignedRequest signed =
        signatures.read(
            print.name().key(),
            Print.TYPE,
            "attachment; filename=\"" + Print.fileName(document) + "\"",
            LIFE);
    return Response.json(
        200,
        JsonObject.builder()
            .text("url", signed.uri().toString())
            .text("expires", signed.expires().toString())
            .text("sha256", print.sha256())
            .number("length", print.length())
            .build());
  }

  private static RuntimeException notYet() {
    return Problem.of(
            ProblemKind.NOT_FOUND,
            new Said(
                "The PDF is being made. Try again in a minute.",
                "Das PDF entsteht gerade. Versuchen Sie es in einer Minute noch einmal."))
        .exception();
  }
}
