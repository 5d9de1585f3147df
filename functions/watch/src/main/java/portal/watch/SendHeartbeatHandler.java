package portal.watch;

import portal.aws.EventFunction;

/** Woken every five minutes: sends a heartbeat the way of all events. */
public final class SendHeartbeatHandler extends EventFunction {

  public SendHeartbeatHandler() {
    super(host -> woken(DaggerWatchComponent.factory().create(host).sendHeartbeat()::run));
  }
}
