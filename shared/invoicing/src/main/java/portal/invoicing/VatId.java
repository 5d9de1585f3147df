package portal.invoicing;

/** A VAT identification number in the form of its country, prefix included, as ATU12345675. */
public record VatId(String value) {}
