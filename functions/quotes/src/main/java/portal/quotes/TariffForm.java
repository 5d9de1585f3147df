package portal.quotes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import portal.book.Book;
import portal.book.desk.Form;
import portal.certification.Cases;
import portal.certification.Status;
import portal.http.Fields;
import portal.http.Needed;
import portal.json.JsonObject;
import portal.language.Language;
import portal.pricing.Fee;
import portal.pricing.PriceJson;
import portal.pricing.Reduction;
import portal.pricing.ReductionJson;
import portal.pricing.Tariff;

/** Tariffs as finance fills them in, sees and compares them. */
final class TariffForm implements Form<Tariff> {
  private final Cases cases;

  @Inject
  TariffForm(Cases cases) {
    this.cases = cases;
  }

  /** In the currency of the newest one. */
  @Override
  public Needed<Tariff> read(Fields fields, Book<Tariff> book, Needed<LocalDate> effective) {
    return TariffFields.read(
        fields, book.editions().getLast().currency(), book.nextVersion(), effective);
  }

  @Override
  public JsonObject show(Tariff tariff, Language language) {
    return PriceJson.tariff(tariff, language).build();
  }

  @Override
  public JsonObject beside(Book<Tariff> book, Language language) {
    return JsonObject.builder().put("rules", ReductionJson.rules(language)).build();
  }

  /** By the names of a draft's fields. */
  @Override
  public Map<String, String> figures(Tariff tariff, Language language) {
    Map<String, String> figures = new LinkedHashMap<>();
    Fee.all().forEach(fee -> figures.put(TariffFields.fieldName(fee), tariff.fee(fee).text()));
    tariff.reductions().forEach(one -> figures.putAll(figures(one)));
    figures.put("rerunMonths", Integer.toString(tariff.windows().rerunMonths()));
    figures.put("opensMonths", Integer.toString(tariff.windows().opensMonths()));
    figures.put("reducedMonths", Integer.toString(tariff.windows().reducedMonths()));
    figures.put("quoteDays", Integer.toString(tariff.days().quote()));
    figures.put("paymentDays", Integer.toString(tariff.days().payment()));
    return figures;
  }

  private static Map<String, String> figures(Reduction reduction) {
    Map<String, String> figures = new LinkedHashMap<>();
    reduction
        .rule()
        .figures()
        .forEach(
            figure ->
                figures.put(
                    TariffFields.fieldName(reduction.rule(), figure),
                    Integer.toString(reduction.figure(figure))));
    return figures;
  }

  /** How many open cases keep the tariff that they have. */
  @Override
  public JsonObject consequences(Tariff draft) {
    JsonObject keeps =
        JsonObject.builder()
            .number("enquired", cases.count(Status.ENQUIRED))
            .number("eligible", cases.count(Status.ELIGIBLE))
            .build();
    return JsonObject.builder().put("keeps", keeps).build();
  }
}
