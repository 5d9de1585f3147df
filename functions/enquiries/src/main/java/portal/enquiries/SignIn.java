package portal.enquiries;

import portal.aws.Host;
import portal.http.Response;
import portal.json.JsonObject;

/** Tells the pages where staff sign in. */
final class SignIn {
  private final String origin;
  private final String client;

  SignIn(Host host) {
    this.origin = host.variable("SIGN_IN_URL");
    this.client = host.variable("STAFF_CLIENT");
  }

  Response describe() {
    return Response.json(
        200,
        JsonObject.builder()
            .text("authorize", origin + "/oauth2/authorize")
            .text("token", origin + "/oauth2/token")
            .text("logout", origin + "/logout")
            .text("clientId", client)
            .text("scope", "openid")
            .build());
  }
}
