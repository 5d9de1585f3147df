package portal.invoices;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import portal.invoicing.Invoice;
import portal.invoicing.sheet.Sheet;

/** Sets invoices as pages, by a template that escapes for the place where a text stands. */
final class Sheets {
  private Sheets() {}

  /** The engine loads only here: who reads data alone never loads it. */
  private static final class Engine {
    static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Sheets.class.getClassLoader(), "portal.invoices.sheets");
  }

  static String page(Invoice invoice) {
    var page = new StringOutput();
    Engine.PRECOMPILED.render(
        "invoice.jte", Map.of("sheet", new Sheet(invoice), "style", SheetStyle.CSS), page);
    return page.toString();
  }
}
