package portal.desk;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.invoicing.tables.InvoicingModule;
import portal.office.tables.OfficeModule;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {AwsModule.class, TrailModule.class, InvoicingModule.class, OfficeModule.class})
interface DeskComponent {
  StaffDeskRoutes routes();

  KeepDesk keepDesk();

  KeepSearch keepSearch();

  RebuildDesk rebuildDesk();

  CompareDesk compareDesk();

  SweepDesk sweepDesk();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    DeskComponent create(@BindsInstance Host host);
  }
}
