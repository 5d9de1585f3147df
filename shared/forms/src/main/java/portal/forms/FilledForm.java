package portal.forms;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.language.Language;
import portal.language.Said;

/**
 * A form in one language, to be written into a page: as nobody has filled it in yet, or as somebody
 * has sent it, with what was typed and with what is wrong beside each field.
 *
 * @param typed by the names of fields
 */
public record FilledForm(Form form, Language language, Map<String, String> typed, List<Wrong> wrong)
    implements Content {

  /** The engine loads only where a form is written. */
  private static final class Engine {
    static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, FilledForm.class.getClassLoader(), "portal.forms.pages");
  }

  /**
   * Something wrong with what was sent.
   *
   * @param pointer as in a problem's errors: the field, and behind it the line if it is about one
   */
  public record Wrong(String pointer, Said detail) {

    /** The name of the field; empty if it is about all of them. */
    String field() {
      String[] parts = pointer.split("/", -1);
      return parts.length > 1 ? parts[1] : "";
    }

    /** What is said beside the field. */
    Said text() {
      String[] parts = pointer.split("/", -1);
      return parts.length > 2 && parts[2].matches("[0-9]{1,4}") ? ofLine(parts[2]) : detail;
    }

    private Said ofLine(String index) {
      int line = Integer.parseInt(index) + 1;
      return new Said("Line " + line + ": ", "Zeile " + line + ": ").then(detail);
    }
  }

  public FilledForm {
    typed = Map.copyOf(typed);
    wrong = List.copyOf(wrong);
  }

  public static FilledForm blank(Form form, Language language) {
    return new FilledForm(form, language, Map.of(), List.of());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    Engine.PRECOMPILED.render("form.jte", this, output);
  }

  public String say(Said said) {
    return said.in(language);
  }

  public String say(String english, String german) {
    return say(new Said(english, german));
  }

  public String typed(Field field) {
    return typed.getOrDefault(field.name(), "");
  }

  public boolean isChosen(Field field, String value) {
    return value.equals(typed.getOrDefault(field.name(), unlessChosen(field)));
  }

  private String unlessChosen(Field field) {
    return field instanceof Field.Languages ? language.code() : "";
  }

  /** One text a field is enough beside it; the summary has all. */
  public @Nullable String error(Field field) {
    return wrong.stream()
        .filter(one -> one.field().equals(field.name()))
        .map(Wrong::text)
        .map(this::say)
        .findFirst()
        .orElse(null);
  }

  public boolean isWrong(Field field) {
    return wrong.stream().anyMatch(one -> one.field().equals(field.name()));
  }

  /** The ids of what describes a field; none if nothing does. */
  public @Nullable String describedBy(Field field) {
    String ids =
        Stream.concat(
                field.asked().hint().map(_ -> field.name() + "-hint").stream(),
                isWrong(field) ? Stream.of(errorId(field)) : Stream.empty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  public String errorId(Field field) {
    return field.anchor() + "-error";
  }

  /** Where the summary leads for something wrong; nowhere if the form has no such field. */
  public @Nullable String anchor(Wrong one) {
    return form.field(one.field()).map(Field::anchor).orElse(null);
  }

  /** What the summary says of something wrong. */
  public String entry(Wrong one) {
    String label =
        form.field(one.field())
            .map(Field::asked)
            .map(Field.Asked::label)
            .map(this::say)
            .orElse(one.field());
    String plain = label.replaceAll("\\?$", "");
    return plain.isEmpty() ? say(one.text()) : plain + ": " + say(one.text());
  }
}
