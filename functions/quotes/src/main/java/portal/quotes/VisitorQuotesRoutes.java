package portal.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;
import portal.pricing.Claim;
import portal.pricing.Estimate;
import portal.pricing.Offers;
import portal.pricing.PriceJson;
import portal.pricing.Tariff;

/** The routes that need neither link nor sign-in. They read, and change nothing. */
final class VisitorQuotesRoutes {
  private final Books<Tariff> tariffs;
  private final Offers offers;
  private final TaxPreview tax;
  private final InstituteTime time;

  @Inject
  VisitorQuotesRoutes(Books<Tariff> tariffs, Offers offers, TaxPreview tax, InstituteTime time) {
    this.tax = tax;
    this.tariffs = tariffs;
    this.offers = offers;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/tariff", this::tariff,
        "GET /api/fee-estimate", this::estimate,
        "GET /api/tax-treatment", tax::show);
  }

  private Response tariff(Request request) {
    LocalDate today = time.today();
    List<Json> open = offers.open(today).<Json>map(VisitorQuotesRoutes::offer).toList();
    return Response.json(
            200,
            PriceJson.tariff(tariffs.inForce(today), request.language())
                .put("freeOffers", new Json.Array(open))
                .build())
        .writtenIn(request.language());
  }

  private Response estimate(Request request) {
    EstimateQuery query = EstimateQuery.read(request.query());
    LocalDate today = time.today();
    Tariff tariff = tariffs.inForce(today);
    Estimate estimate =
        Estimate.of(tariff, query.scope(), query.claim(), query.facts(), today)
            .orElseThrow(() -> tooEarly(query.claim(), tariff));
    JsonObject.Builder json =
        PriceJson.price(estimate.price(), tariff.version(), estimate.lastDay(), request.language())
            .text("currency", tariff.currency().getCurrencyCode())
            .put(
                "tariff",
                JsonObject.builder()
                    .number("version", tariff.version())
                    .text("effective", tariff.effective().toString())
                    .build())
            .text("occasion", estimate.quote().fee().occasion().code())
            .text("lastDay", estimate.lastDay().toString());
    free(query, today).ifPresent(offer -> json.put("free", offer(offer)));
    return Response.json(200, json.build()).writtenIn(request.language());
  }

  /** Free places are for those who come for the first time. */
  private Optional<Offers.Open> free(EstimateQuery query, LocalDate today) {
    return query.claim() instanceof Claim.Initial
        ? offers.open(today).findFirst()
        : Optional.empty();
  }

  private static JsonObject offer(Offers.Open open) {
    return JsonObject.builder()
        .text("through", open.offer().through().toString())
        .number("placesLeft", open.left())
        .build();
  }

  private static RuntimeException tooEarly(Claim claim, Tariff tariff) {
    Said opens =
        claim
            .firstDay(tariff.windows())
            .map(day -> Said.same(day.toString()))
            .orElseGet(() -> new Said("a later day", "einem späteren Tag"));
    return Problem.of(
            ProblemKind.INVALID_QUERY,
            new Said(
                "This can be asked for from " + opens.english() + " on.",
                "Das lässt sich ab " + opens.german() + " beantragen."))
        .exception();
  }
}
