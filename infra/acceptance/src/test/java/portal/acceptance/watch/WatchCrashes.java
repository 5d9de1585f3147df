package portal.acceptance.watch;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.util.List;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client.Answer;

/** What is done to see that all is told. */
public final class WatchCrashes implements CrashUses {
  static final UseCase BEAT =
      new UseCase(
          "send a heartbeat",
          List.of(SUBMIT),
          (rig, subject) -> {
            rig.fire("SendHeartbeat");
            return Answer.NONE;
          },
          (rig, subject, when) ->
              assertTrue(
                  rig.portal()
                      .tables()
                      .client()
                      .getItem(
                          get ->
                              get.tableName(TableNames.of("Events"))
                                  .key(Chains.key("heartbeat", "heartbeat")))
                      .hasItem(),
                  when));

  @Override
  public List<UseCase> all() {
    return List.of(BEAT);
  }
}
