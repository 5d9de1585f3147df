package portal.notifications;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.notifications.ledger.LedgerModule;
import portal.notifications.letters.LettersModule;
import portal.notifications.post.PostModule;
import portal.trail.Sweep;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {
      AwsModule.class,
      TrailModule.class,
      LedgerModule.class,
      LettersModule.class,
      PostModule.class,
      EnclosuresModule.class,
      SleepModule.class
    })
interface NotificationsComponent {
  QueueMail queueMail();

  DispatchMail dispatchMail();

  SettleMail settleMail();

  StaffMailsRoutes staffMails();

  QueuedMails queuedMails();

  Sweep sweep();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    NotificationsComponent create(@BindsInstance Host host);
  }
}
