package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PublishableShareTest {
  @Test
  void partsOfAPerCentAreRoundedDown() {
    assertEquals(33, new PublishableShare(1, 3).percent());
    assertEquals(66, new PublishableShare(2, 3).percent());
    assertEquals(100, new PublishableShare(3, 3).percent());
  }

  @Test
  void whatIsAsMuchAsWasPromisedDoesNotFallShort() {
    assertFalse(new PublishableShare(3, 5).fallsShortOf(60));
    assertTrue(new PublishableShare(3, 5).fallsShortOf(61));
  }

  @Test
  void nothingHandedInFallsShortOfNothing() {
    var nothing = new PublishableShare(0, 0);
    assertEquals(0, nothing.percent());
    assertFalse(nothing.fallsShortOf(60));
  }

  @Test
  void moreThanThereIsCannotBePublishable() {
    assertThrows(IllegalArgumentException.class, () -> new PublishableShare(2, 1));
  }
}
