package portal.pricing;

import java.util.List;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;

/** Reductions as JSON: what they are for a program, and in words for a person. */
public final class ReductionJson {
  private ReductionJson() {}

  public static Json all(List<Reduction> reductions, Language language) {
    return new Json.Array(reductions.stream().<Json>map(one -> whole(one, language)).toList());
  }

  /** Name and title of each. */
  public static Json names(List<Reduction> reductions, Language language) {
    return new Json.Array(
        reductions.stream().<Json>map(one -> names(one.rule(), language).build()).toList());
  }

  /** The rules that a tariff may have, with the limits of their figures. */
  public static Json rules(Language language) {
    return new Json.Array(
        Reduction.rules().stream()
            .<Json>map(
                rule ->
                    names(rule, language)
                        .put(
                            "figures",
                            new Json.Array(
                                rule.figures().stream()
                                    .<Json>map(one -> figure(one, language))
                                    .toList()))
                        .build())
            .toList());
  }

  /** The figures by rule and name, as a draft has them. */
  static JsonObject figures(List<Reduction> reductions) {
    var json = JsonObject.builder();
    reductions.forEach(one -> json.put(one.rule().name(), figures(one)));
    return json.build();
  }

  private static JsonObject whole(Reduction reduction, Language language) {
    Reduction.Words words = reduction.in(language);
    return names(reduction.rule(), language)
        .put("figures", figures(reduction))
        .text("text", words.reason())
        .text("condition", words.condition())
        .text("effect", words.effect())
        .put(
            "occasions",
            Json.Array.ofTexts(reduction.occasions().stream().map(Occasion::code).toList()))
        .put(
            "needs",
            new Json.Array(
                reduction.needs().stream().<Json>map(need -> need(need, language)).toList()))
        .build();
  }

  private static JsonObject.Builder names(Rule rule, Language language) {
    return JsonObject.builder().text("rule", rule.name()).text("title", rule.title().in(language));
  }

  private static JsonObject figures(Reduction reduction) {
    var json = JsonObject.builder();
    reduction
        .rule()
        .figures()
        .forEach(figure -> json.number(figure.name(), reduction.figure(figure)));
    return json.build();
  }

  private static JsonObject figure(Figure figure, Language language) {
    return JsonObject.builder()
        .text("name", figure.name())
        .text("label", figure.label().in(language))
        .number("least", figure.least())
        .number("most", figure.most())
        .build();
  }

  private static JsonObject need(Need need, Language language) {
    JsonObject.Builder json = JsonObject.builder();
    return switch (need) {
      case Need.Published() -> json.text("kind", "published").build();
      case Need.MoreThanShare(var share) ->
          json.text("kind", "share").number("moreThan", share).build();
      case Need.Declared(var fact, var question) ->
          json.text("kind", "declared")
              .text("fact", fact)
              .text("question", question.in(language))
              .build();
    };
  }
}
