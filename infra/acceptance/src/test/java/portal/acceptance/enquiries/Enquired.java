package portal.acceptance.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.RunningPortal;

/** Cases that were enquired and decided over HTTP, with all that it sets off. */
public final class Enquired {
  private Enquired() {}

  /** The reference of one by this address. */
  public static String by(RunningPortal there, String email, String language) {
    Answer answer =
        there
            .client()
            .post("/api/enquiries")
            .freshKey()
            .json(Client.enquiry(email, language))
            .send();
    assertEquals(201, answer.status(), answer.body());
    there.drain();
    return answer.text("reference");
  }

  /** What the director gets who decides. */
  public static Answer decided(RunningPortal there, String reference, String outcome) {
    String path = "/api/staff/cases/" + reference;
    String etag = there.client().get(path).as("director").send().etag().orElseThrow();
    Answer answer =
        there
            .client()
            .post(path + "/decision")
            .as("director")
            .freshKey()
            .ifMatch(etag)
            .json(
                "{\"outcome\":\"" + outcome + "\",\"reason\":\"The board finds it useful & new.\"}")
            .send();
    there.drain();
    return answer;
  }
}
