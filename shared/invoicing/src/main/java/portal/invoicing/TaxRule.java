package portal.invoicing;

/** What VAT does with supplies to one country. Only who has a VAT id can owe the tax instead. */
public record TaxRule(Treatment withVatId, Treatment withoutVatId) {

  public TaxRule {
    if (withoutVatId.category() == TaxCategory.REVERSE_CHARGE) {
      throw new IllegalArgumentException("Reverse charge needs a VAT id");
    }
  }

  /** The same for every buyer. */
  public static TaxRule always(Treatment treatment) {
    return new TaxRule(treatment, treatment);
  }

  /** In a line, as in {@code AE 0, without VAT id S 20}. */
  public String text() {
    return text(withVatId) + ", without VAT id " + text(withoutVatId);
  }

  private static String text(Treatment treatment) {
    return treatment.category().code() + " " + treatment.rateText();
  }

  public Treatment treatment(boolean hasVatId) {
    return hasVatId ? withVatId : withoutVatId;
  }
}
