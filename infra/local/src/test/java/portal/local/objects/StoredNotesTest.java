package portal.local.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.local.data.DataFolder;

class StoredNotesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temporary;

  @SuppressWarnings("NullAway.Init")
  private DataFolder folder;

  @SuppressWarnings("NullAway.Init")
  private StoredNotes notes;

  @BeforeEach
  void begin() {
    folder = DataFolder.open(temporary);
    notes = new StoredNotes(folder, CLOCK);
  }

  @AfterEach
  void end() {
    folder.close();
  }

  private List<String> keys(StoredNotes of) {
    return of.all().stream().map(StoredNotes.Note::key).toList();
  }

  @Test
  void theNoteIsThereBeforeTheObjectAndToldOfAfterIt() {
    var duringWork =
        notes.around(
            "b",
            "k",
            "PutObject",
            // Another process, after a crash at this moment.
            () -> List.of(keys(notes), keys(new StoredNotes(folder, CLOCK))));
    assertEquals(List.of(List.of(), List.of("k")), duringWork);
    assertEquals(List.of("k"), keys(notes));
  }

  @Test
  void aRefusalLeavesNoNote() {
    assertThrows(
        RuntimeException.class,
        () ->
            notes.around(
                "b",
                "k",
                "PutObject",
                () -> {
                  throw Refusal.of(412, "PreconditionFailed", "");
                }));
    assertEquals(List.of(), keys(notes));
  }

  @Test
  void aFailureLeavesOneForNobodyKnowsWhatIsStored() {
    assertThrows(
        IllegalStateException.class,
        () ->
            notes.around(
                "b",
                "k",
                "PutObject",
                () -> {
                  throw new IllegalStateException("broken");
                }));
    assertEquals(List.of("k"), keys(notes));
  }
}
