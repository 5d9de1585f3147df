package portal.pricing.tables;

import java.time.LocalDate;
import portal.aws.Item;
import portal.book.tables.EditionCodec;
import portal.pricing.FreeOffer;

/** A free offer's item, to and fro. */
final class OfferItem implements EditionCodec<FreeOffer> {
  @Override
  public Item.Builder encode(FreeOffer offer) {
    return Item.builder()
        .put("id", offer.id())
        .put("through", offer.through())
        .number("places", offer.places());
  }

  @Override
  public FreeOffer decode(int version, LocalDate effective, Item item) {
    return new FreeOffer(
        version,
        effective,
        item.text("id"),
        item.date("through"),
        Math.toIntExact(item.number("places")));
  }
}
