package portal.pricing;

import java.util.List;
import portal.book.Title;
import portal.json.JsonObject;

/** The book of free offers. It begins empty, and several may hold at a time. */
public final class OfferTitle {
  public static final Title<FreeOffer> TITLE =
      new Title<>("offer", "certification", "FreeOffer", List.of(), OfferTitle::told);

  private OfferTitle() {}

  private static JsonObject told(FreeOffer offer) {
    return JsonObject.builder()
        .text("id", offer.id())
        .text("through", offer.through().toString())
        .number("places", offer.places())
        .build();
  }
}
