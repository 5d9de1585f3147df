package portal.acceptance.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.local.functions.FunctionFailure;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Whatever is not told is missed by those who should have heard of it, and by nobody once it is.
 * All sweeps run by their schedules and their rights.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class SweepsWalkTest {
  private static final List<String> SWEEPS =
      List.of("SweepDesk", "SweepInvoices", "SweepMails", "SweepMaterials", "SweepQuotes");

  @TempDir Path data;

  @SuppressWarnings("NullAway.Init")
  private Rig rig;

  @BeforeEach
  void start() {
    rig = Rig.watchedBy(new ExecutionInterceptor() {}, data);
  }

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void whatAnEnquiryAsksForIsMissedUntilItIsTold() {
    goThrough("enquiries", "submit", Set.of("KeepDesk", "KeepSearch", "QueueMail"));
  }

  @Test
  void whatAnAcceptedQuoteAsksForIsMissedUntilItIsTold() {
    goThrough("quotes", "accept", Set.of("IssueInvoice", "KeepDesk", "QueueMail"));
  }

  @Test
  void theEndOfACaseWithMaterialIsMissedUntilItIsTold() {
    goThrough(
        "materials", "withdraw with material", Set.of("KeepDesk", "PlanErasure", "QueueMail"));
  }

  @Test
  void aFileThatIsTakenBackIsMissedUntilItIsTold() {
    goThrough("materials", "remove a file", Set.of("DiscardFile"));
  }

  @Test
  void aQuoteWhoseTimeIsOverIsMissedUntilItIsTold() {
    goThrough("quotes", "lapse", Set.of("HearQuoteDeadline"));
  }

  @Test
  void materialWhoseTimeIsOverIsMissedUntilItIsTold() {
    goThrough("materials", "delete material", Set.of("HearMaterialDeadline"));
  }

  /** As if it had never been told, nor was told any more by the way of all events. */
  @Test
  void whatIsLostIsMissedUntilItIsToldAgain() throws FunctionFailure {
    act("enquiries", "submit");
    rig.deliver();
    rig.forward(Duration.ofHours(2));
    assertEquals(Set.of(), missed());
    for (String table : List.of("Desk", "Search")) {
      forget(TableNames.of(table));
    }
    assertEquals(Set.of("KeepDesk", "KeepSearch"), missed());
    var now = rig.portal().clock().instant();
    rig.portal()
        .invoke(
            "Republish",
            "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(now.minus(Duration.ofHours(3)), now));
    rig.deliver();
    assertEquals(Set.of(), missed());
  }

  private void goThrough(String capability, String useCase, Set<String> hearers) {
    act(capability, useCase);
    rig.forward(Duration.ofHours(2));
    assertEquals(new TreeSet<>(hearers), missed());
    rig.deliver();
    rig.forward(Duration.ofHours(2));
    assertEquals(Set.of(), missed());
  }

  private void act(String capability, String name) {
    UseCase useCase =
        CrashUses.of(capability).all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    Subject subject = rig.prepared(useCase);
    assertTrue(useCase.act().by(rig, subject).status() < 300);
  }

  /** Who has missed something, as all sweeps say. */
  private Set<String> missed() {
    return Said.whileDoing(() -> SWEEPS.forEach(rig::fire)).counted("EventsMissed", "consumer");
  }

  private void forget(String table) {
    var tables = rig.portal().tables().client();
    tables.scan(scan -> scan.tableName(table)).items().stream()
        .map(Item::new)
        .map(item -> Table.key(item.text("pk"), item.text("sk")))
        .forEach(key -> tables.deleteItem(delete -> delete.tableName(table).key(key)));
  }
}
