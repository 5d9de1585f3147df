package portal.invoicing;

/** What VAT does with supplies to one country. */
public record TaxRule(Treatment withVatId, Treatment withoutVatId) {

  /** The same for every buyer. */
  public static TaxRule always(Treatment treatment) {
    return new TaxRule(treatment, treatment);
  }

  public Treatment treatment(boolean hasVatId) {
    return hasVatId ? withVatId : withoutVatId;
  }
}
