package portal.pricing.tables;

import dagger.Binds;
import dagger.Lazy;
import dagger.Module;
import dagger.Provides;
import portal.aws.Host;
import portal.book.Books;
import portal.book.Edition;
import portal.book.Title;
import portal.book.tables.BookTable;
import portal.book.tables.EditionCodec;
import portal.pricing.FreeOffer;
import portal.pricing.OfferTitle;
import portal.pricing.Places;
import portal.pricing.Tariff;
import portal.pricing.TariffTitle;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Wires the books of tariffs and free offers to the table of prices. */
@Module
public interface PricingModule {
  @Binds
  Places places(PlacesTable table);

  @Provides
  static Books<Tariff> tariffs(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    return book(dynamo, host, TariffTitle.TITLE, new TariffItem(), transactions);
  }

  @Provides
  static Books<FreeOffer> offers(
      DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    return book(dynamo, host, OfferTitle.TITLE, new OfferItem(), transactions);
  }

  private static <V extends Edition> Books<V> book(
      DynamoDbClient dynamo,
      Host host,
      Title<V> title,
      EditionCodec<V> codec,
      Lazy<Transactions> transactions) {
    return new BookTable<>(dynamo, host.variable("PRICES_TABLE"), title, codec, transactions);
  }
}
