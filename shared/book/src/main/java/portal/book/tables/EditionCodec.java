package portal.book.tables;

import java.time.LocalDate;
import portal.aws.Item;
import portal.book.Edition;

/** Between what is in an edition and the attributes of its item. */
public interface EditionCodec<V extends Edition> {

  /** What is its own; version and first day stand beside it. */
  Item.Builder encode(V edition);

  V decode(int version, LocalDate effective, Item item);
}
