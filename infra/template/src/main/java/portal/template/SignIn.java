package portal.template;

import java.util.List;

/** The staff's user pool client: who may ask the issuer for tokens, and where it sends them. */
public record SignIn(String issuer, String client, List<String> callbacks, List<String> logouts) {
  public SignIn {
    callbacks = List.copyOf(callbacks);
    logouts = List.copyOf(logouts);
  }
}
