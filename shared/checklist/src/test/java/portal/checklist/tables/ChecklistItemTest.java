package portal.checklist.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.certification.Kind;
import portal.checklist.Checklist;
import portal.checklist.FirstChecklist;
import portal.language.Said;

final class ChecklistItemTest {
  private static final Checklist FIRST = FirstChecklist.checklist();

  private final ChecklistItem codec = new ChecklistItem();

  private Checklist decoded(Checklist checklist) {
    Item item = new Item(codec.encode(checklist).build());
    return codec.decode(checklist.version(), checklist.effective(), item);
  }

  @Test
  void aChecklistIsReadAsItWasWritten() {
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(FIRST.kinds());
    kinds.put(
        Kind.PROCESS,
        List.of(
            new Checklist.Item("z", false, new Said("Zed", "Zett"), new Said("1", "2")),
            new Checklist.Item("a-1", true, new Said("Ä\n", "€"), new Said("3", "4"))));
    Checklist other = new Checklist(7, FIRST.effective(), kinds);
    assertEquals(FIRST, decoded(FIRST));
    assertEquals(other, decoded(other));
  }

  @Test
  void whatIsMissingIsNamed() {
    String message =
        String.valueOf(
            assertThrows(
                    RuntimeException.class,
                    () -> codec.decode(1, FIRST.effective(), new Item(Map.of())))
                .getMessage());
    assertTrue(message.contains("kinds"), message);
  }
}
