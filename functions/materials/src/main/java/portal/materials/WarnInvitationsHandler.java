package portal.materials;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Woken every hour: has those told whose code ends soon. */
public final class WarnInvitationsHandler extends EventFunction {
  private final WarnInvitations warnInvitations;

  public WarnInvitationsHandler() {
    this(Host.ofProcess());
    primeWith(WarnInvitationsHandler::new);
  }

  public WarnInvitationsHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).warnInvitations());
  }

  WarnInvitationsHandler(WarnInvitations warnInvitations) {
    this.warnInvitations = warnInvitations;
  }

  @Override
  protected void take(JsonObject event) {
    warnInvitations.run();
  }
}
