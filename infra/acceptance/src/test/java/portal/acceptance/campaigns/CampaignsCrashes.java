package portal.acceptance.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client.Answer;

/** What is done with campaigns. */
public final class CampaignsCrashes implements CrashUses {

  static final UseCase OPEN =
      new UseCase(
          "open campaign",
          List.of(),
          (rig, subject) -> campaign(rig, subject, "", 0, "0.34"),
          (rig, subject, when) -> checkCampaign(rig, subject, 1, when));

  static final UseCase CHANGE =
      new UseCase(
          "change campaign",
          List.of(OPEN),
          (rig, subject) -> campaign(rig, subject, "/" + code(subject), 1, "0.36"),
          (rig, subject, when) -> checkCampaign(rig, subject, 2, when));

  @Override
  public List<UseCase> all() {
    return List.of(OPEN, CHANGE);
  }

  private static String code(Subject subject) {
    return "CRASH-" + subject.number();
  }

  private static Answer campaign(Rig rig, Subject subject, String path, int seen, String unitCost) {
    String figures =
        """
        "goal":"Be heard of","quantity":10000,"unitCost":"%s","costOfGoods":"30",\
        "plannedFirst":"2026-04-01","plannedLast":"2026-04-30"}\
        """
            .formatted(unitCost);
    var call = rig.client().post("/api/staff/campaigns" + path).as("cx-officer").key(subject.key());
    return seen == 0
        ? call.json("{\"code\":\"" + code(subject) + "\"," + figures).send()
        : call.ifMatch("\"" + seen + "\"").json("{" + figures).send();
  }

  private static void checkCampaign(Rig rig, Subject subject, int events, String when) {
    String aggregate = "campaign#" + code(subject);
    assertEquals(events, Chains.chain(rig.portal(), aggregate).size(), when);
    Chains.check(rig.portal(), aggregate, TableNames.of("Campaigns"), Chains.key(code(subject)));
  }
}
