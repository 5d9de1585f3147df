package portal.quotes;

import static portal.http.ParameterKind.code;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.http.ParameterKind;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.BuyerFields;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;
import portal.invoicing.VatId;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;
import portal.pricing.Money;
import portal.pricing.Tariff;

/** Tells what VAT would do with an amount today. What it tells binds nobody; the invoice does. */
final class TaxPreview {
  private static final Set<String> PARAMETERS = Set.of("country", "postCode", "vatId", "net");

  private final Books<TaxTable> taxes;
  private final Books<Tariff> tariffs;
  private final InstituteTime time;

  @Inject
  TaxPreview(Books<TaxTable> taxes, Books<Tariff> tariffs, InstituteTime time) {
    this.taxes = taxes;
    this.tariffs = tariffs;
    this.time = time;
  }

  /** As the invoice says it, which the tax table has in English only. */
  private static Optional<String> note(Treatment treatment, Language language) {
    return treatment
        .note()
        .map(
            english ->
                switch (treatment.category()) {
                  case STANDARD -> Said.same(english);
                  case REVERSE_CHARGE ->
                      new Said(
                          english,
                          "Reverse Charge: Die Umsatzsteuer schuldet, wer die Leistung erhält.");
                  case OUTSIDE_SCOPE ->
                      new Said(
                          english,
                          "In der Europäischen Union nicht steuerbar: außerhalb ihres Gebiets"
                              + " erbracht.");
                })
        .map(said -> said.in(language));
  }

  /** Of one that is wrong is said how those of its country look. */
  private static ParameterKind<VatId> vatId(Query query) {
    return new ParameterKind<>(
        VatId::parse, name -> BuyerFields.noVatId(query.text(name).orElse("")));
  }

  Response show(Request request) {
    Query query = new Query(request.query(), PARAMETERS);
    String country = query.need("country", code(BuyerFields::country));
    Optional<VatId> vatId = query.may("vatId", vatId(query));
    if (vatId.filter(id -> !id.isOf(country)).isPresent()) {
      throw Query.invalid(
          new Said(
              "The VAT id must be of the billing country.",
              "Die USt-IdNr. muss zum Land der Rechnungsadresse gehören."));
    }
    Currency currency = tariffs.inForce(time.today()).currency();
    Money net = query.need("net", code(text -> Money.parse(text, currency)));
    Treatment treatment =
        taxes
            .inForce(time.today())
            .rule(country, query.text("postCode"))
            .treatment(vatId.isPresent());
    Money tax = net.percent(treatment.rate());
    return Response.json(
            200,
            JsonObject.builder()
                .text("country", country)
                .text("category", treatment.category().code())
                .text("rate", treatment.rateText())
                .text("net", net.text())
                .text("tax", tax.text())
                .text("gross", net.plus(tax).text())
                .text("currency", currency.getCurrencyCode())
                .text("note", note(treatment, request.language()))
                .build())
        .writtenIn(request.language());
  }
}
