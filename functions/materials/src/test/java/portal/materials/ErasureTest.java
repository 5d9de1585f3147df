package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.certification.CaseId;
import portal.json.JsonObject;
import portal.storage.ObjectStore;
import portal.submission.Erasure;
import portal.submission.FileId;
import portal.submission.Submission;
import portal.testing.FunctionAnswer;
import portal.trail.Attempts;
import portal.trail.Event;

class ErasureTest {
  private static final LocalDate LAST = LocalDate.of(2026, 8, 29);

  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();
  private final String secret = desk.begin(id);

  private FunctionAnswer ask(String route) {
    return desk.byApplicant(route, secret)
        .header("if-match", desk.submission(secret).header("etag"))
        .send();
  }

  private FunctionAnswer request() {
    return ask("POST /api/submission/erasure");
  }

  private FunctionAnswer cancel() {
    return ask("POST /api/submission/erasure/cancellation");
  }

  private JsonObject erasure() {
    return desk.submission(secret).json().object("erasure").orElseThrow();
  }

  private Submission.State state() {
    return desk.materials.submission(id).orElseThrow().state();
  }

  private List<String> events() {
    return desk.stores.history(Submission.aggregate(id)).stream().map(Event::type).toList();
  }

  /** Sealed, reopened, one file of the manifest taken back, one more on its way; withdrawn. */
  private void end() {
    desk.releaseAll(id, secret);
    desk.seal(secret);
    desk.byOffice("POST /api/staff/cases/{reference}/completeness", id)
        .ifMatch(desk.materials.submission(id).orElseThrow().head().version())
        .body("{\"outcome\":\"reopened\",\"reason\":\"More.\",\"missing\":[\"x\"]}")
        .send();
    desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
        .path("number", "1")
        .send();
    desk.declare(id, secret, "overview", Desk.TEXT);
    desk.withdraw(id);
  }

  @Test
  void theEndOfTheCasePlansIt() {
    end();
    assertEquals(
        Optional.of(new Erasure(LAST, Erasure.Cause.RETENTION)),
        desk.materials.submission(id).orElseThrow().erasure());
    assertEquals("closed", desk.submission(secret).text("state"));
    assertFalse(Desk.flag(erasure(), "requested"));
    desk.planErasure.after(desk.stores.history(id.aggregate()).getLast());
    assertEquals(1, events().stream().filter("ErasurePlanned"::equals).count());
  }

  @Test
  void itIsDoneOnItsDayAndNotBefore() {
    end();
    String manifest = desk.materials.manifest(id, 1).orElseThrow().text();
    desk.on(LAST.minusDays(1));
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(5, desk.objects.keys().size());
    desk.on(LAST);
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(List.of(), desk.objects.keys());
    assertEquals(Submission.State.ERASED, state());
    assertEquals(manifest, desk.materials.manifest(id, 1).orElseThrow().text());
    for (int number = 1; number <= 6; number++) {
      assertEquals("erased", desk.state(new FileId(id, number)));
    }
    List<String> before = events();
    assertEquals("MaterialErased", before.getLast());
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(before, events());
    assertEquals("409 conflict", request().outcome());
    assertEquals("409 conflict", cancel().outcome());
  }

  @Test
  void bytesThatComeAfterItAreDeleted() {
    end();
    desk.on(LAST);
    desk.eraseMaterial.of(Submission.aggregate(id));
    FileId late = new FileId(id, 6);
    desk.put(late, Desk.TEXT);
    desk.tellStored(late);
    assertEquals(List.of(), desk.objects.keys());
  }

  @Test
  void anOpenCaseKeepsItsMaterial() {
    desk.releaseAll(id, secret);
    assertEquals("409 conflict", request().outcome());
    desk.seal(secret);
    assertEquals("409 conflict", request().outcome());
    desk.on(LAST.plusYears(1));
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(5, desk.objects.keys().size());
  }

  @Test
  void aRequestIsDoneAfterDaysToThinkItOver() {
    end();
    assertEquals(200, request().status());
    assertEquals(Optional.of("2026-03-05"), erasure().text("on"));
    assertTrue(Desk.flag(erasure(), "requested"));
    assertTrue(Desk.flag(erasure(), "cancellable"));
    assertEquals("409 conflict", request().outcome());
    desk.on(LocalDate.of(2026, 3, 4));
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(5, desk.objects.keys().size());
    desk.on(LocalDate.of(2026, 3, 5));
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(List.of(), desk.objects.keys());
    assertEquals(Submission.State.ERASED, state());
  }

  @Test
  void aRequestNeverPostponesWhatWasPlanned() {
    end();
    desk.on(LAST.minusDays(1));
    assertEquals(200, request().status());
    assertEquals(Optional.of(LAST.toString()), erasure().text("on"));
    assertEquals(200, cancel().status());
    assertEquals(Optional.of(LAST.toString()), erasure().text("on"));
  }

  @Test
  void aRequestJustBeforeItsDaysBringsItForward() {
    end();
    desk.on(LAST.minusDays(Erasure.COOL_OFF_DAYS + 1));
    assertEquals(200, request().status());
    assertEquals(Optional.of(LAST.minusDays(1).toString()), erasure().text("on"));
  }

  @Test
  void aRequestThatIsTakenBackLeavesThingsAsTheyWere() {
    end();
    request();
    desk.on(LocalDate.of(2026, 3, 4));
    assertEquals(200, cancel().status());
    assertEquals(Optional.of(LAST.toString()), erasure().text("on"));
    assertFalse(Desk.flag(erasure(), "requested"));
    assertEquals("409 conflict", cancel().outcome());
    desk.on(LocalDate.of(2026, 3, 6));
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(5, desk.objects.keys().size());
    assertEquals(200, request().status());
  }

  @Test
  void onItsDayItIsTooLateToTakeARequestBack() {
    end();
    request();
    desk.on(LocalDate.of(2026, 3, 5));
    assertFalse(Desk.flag(erasure(), "cancellable"));
    assertEquals("409 conflict", cancel().outcome());
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(Submission.State.ERASED, state());
  }

  @Test
  void whatWasPlannedIsNotTakenBack() {
    end();
    assertEquals("409 conflict", cancel().outcome());
  }

  @Test
  void oneThatFailsIsDoneTheNextTime() {
    end();
    desk.on(LAST);
    var failing =
        new EraseMaterial(
            desk.materials,
            new Failing(desk.objects, id.value()),
            new FileChanges(desk.materials, new Attempts(_ -> {})),
            desk.time);
    assertThrows(RuntimeException.class, () -> failing.of(Submission.aggregate(id)));
    assertEquals(Submission.State.OPEN, state());
    desk.eraseMaterial.of(Submission.aggregate(id));
    assertEquals(List.of(), desk.objects.keys());
    assertEquals(Submission.State.ERASED, state());
  }

  /** Objects of which those of one case cannot be deleted. */
  private static final class Failing extends PassingOn {
    private final String prefix;

    Failing(ObjectStore objects, String prefix) {
      super(objects);
      this.prefix = prefix;
    }

    @Override
    public void delete(String key) {
      if (key.startsWith(prefix)) {
        throw new IllegalStateException("Not now");
      }
      super.delete(key);
    }
  }
}
