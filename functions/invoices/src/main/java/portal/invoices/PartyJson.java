package portal.invoices;

import java.util.List;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Document;
import portal.invoicing.Seller;
import portal.invoicing.TaxCategory;
import portal.invoicing.VatId;
import portal.json.JsonObject;

/**
 * Writes seller and buyer under the names of EN 16931's business terms. Where the supply is outside
 * the scope of the tax, nobody's VAT id may stand (BR-O-02); the seller is then named by it as by
 * any other identifier.
 */
final class PartyJson {
  private PartyJson() {}

  static JsonObject seller(Document document) {
    Seller seller = document.parties().seller();
    String term = isOutside(document) ? "sellerIdentifier" : "sellerVatIdentifier";
    return JsonObject.builder()
        .text("sellerName", seller.name())
        .text(term, seller.vatId().value())
        .put(
            "sellerPostalAddress",
            new Address(
                    seller.street(),
                    Optional.of(seller.postCode()),
                    seller.city(),
                    seller.country())
                .json("seller"))
        .build();
  }

  static JsonObject buyer(Document document) {
    Buyer buyer = document.parties().buyer();
    return JsonObject.builder()
        .text("buyerName", buyer.name())
        .text(
            "buyerVatIdentifier", buyer.vatId().filter(_ -> !isOutside(document)).map(VatId::value))
        .put(
            "buyerPostalAddress",
            new Address(buyer.street(), buyer.postCode(), buyer.city(), buyer.country())
                .json("buyer"))
        .build();
  }

  private static boolean isOutside(Document document) {
    return document.tax().treatment().category() == TaxCategory.OUTSIDE_SCOPE;
  }

  /** A postal address of either. */
  private record Address(
      List<String> street, Optional<String> postCode, String city, String country) {
    JsonObject json(String whose) {
      return JsonObject.builder()
          .text(whose + "AddressLine1", street.getFirst())
          .text(whose + "AddressLine2", street.stream().skip(1).findFirst())
          .text(whose + "PostCode", postCode)
          .text(whose + "City", city)
          .text(whose + "CountryCode", country)
          .build();
    }
  }
}
