package portal.materials;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.capability.tables.CapabilityModule;
import portal.certification.tables.CertificationModule;
import portal.checklist.tables.ChecklistModule;
import portal.requests.tables.RequestsModule;
import portal.storage.StorageModule;
import portal.submission.tables.SubmissionModule;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {
      AwsModule.class,
      TrailModule.class,
      CertificationModule.class,
      CapabilityModule.class,
      SubmissionModule.class,
      ChecklistModule.class,
      RequestsModule.class,
      StorageModule.class
    })
interface MaterialsComponent {
  VisitorInvitationsRoutes visitorRoutes();

  ApplicantSubmissionRoutes applicantRoutes();

  StaffSubmissionsRoutes staffRoutes();

  CheckMaterial checkMaterial();

  DiscardFile discardFile();

  PlanErasure planErasure();

  HearMaterialDeadline hearMaterialDeadline();

  SweepMaterials sweepMaterials();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    MaterialsComponent create(@BindsInstance Host host);
  }
}
