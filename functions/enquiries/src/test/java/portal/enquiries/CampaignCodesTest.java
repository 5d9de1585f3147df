package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;

/** What becomes of the codes that enquiries come with. */
class CampaignCodesTest {
  private final Office office = new Office();

  private String enquire(String key, String code) {
    return office
        .visitor("POST", "/api/enquiries")
        .key(key)
        .body(Office.ENQUIRY.replace("SPRING", code))
        .send()
        .text("reference");
  }

  private JsonObject read(String reference) {
    return office
        .staff("GET", "/api/staff/cases/{reference}")
        .of(reference)
        .as("secretary")
        .send()
        .json();
  }

  private boolean isUnknown(String reference) {
    return read(reference).write().contains("\"campaignUnknown\":true");
  }

  private FunctionAnswer set(String reference, String role, String body, long seen) {
    return office
        .staff("POST", "/api/staff/cases/{reference}/campaign")
        .of(reference)
        .as(role)
        .seen(seen, "key-of-" + body.hashCode())
        .body(body)
        .send();
  }

  private Case found(String reference) {
    return office.cases.find(new CaseId(reference)).orElseThrow();
  }

  @Test
  void anUnknownCodeIsKeptAndToldAndAKnownOneIsNot() {
    office.openCampaign("SPRING");
    String known = enquire("key-00001", "spring");
    String unknown = enquire("key-00002", "SPRNG");
    String none = enquire("key-00003", "Frühling & Sommer");
    assertEquals(Optional.of("spring"), read(known).text("campaign"));
    assertEquals(false, isUnknown(known));
    assertEquals(Optional.of("SPRNG"), read(unknown).text("campaign"));
    assertEquals(true, isUnknown(unknown));
    assertEquals(true, isUnknown(none));
  }

  @Test
  void theSecretarySetsTheRightOneOrNone() {
    office.openCampaign("SPRING");
    String reference = enquire("key-00001", "SPRNG");
    assertEquals(200, set(reference, "secretary", "{\"campaign\":\"spring\"}", 1).status());
    assertEquals(Optional.of("SPRING"), found(reference).enquiry().campaign());
    assertEquals(false, isUnknown(reference));
    assertEquals(200, set(reference, "secretary", "{}", 2).status());
    assertEquals(Optional.empty(), found(reference).enquiry().campaign());
  }

  @Test
  void whatNoCampaignHasIsNotSetAndNeitherIsAnythingByOthersOrUnseen() {
    String reference = enquire("key-00001", "SPRNG");
    assertEquals(422, set(reference, "secretary", "{\"campaign\":\"SUMMER\"}", 1).status());
    assertEquals(403, set(reference, "director", "{}", 1).status());
    assertEquals(412, set(reference, "secretary", "{}", 7).status());
    assertEquals(1, office.eventsOf(reference));
  }
}
