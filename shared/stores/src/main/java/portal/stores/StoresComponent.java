package portal.stores;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.tables.Pause;
import portal.book.Books;
import portal.campaign.Bookings;
import portal.campaign.Campaigns;
import portal.campaign.tables.CampaignModule;
import portal.capability.Capabilities;
import portal.capability.Confirmations;
import portal.capability.tables.CapabilitiesTable;
import portal.capability.tables.CapabilityModule;
import portal.capability.tables.ConfirmationsTable;
import portal.certification.Cases;
import portal.certification.tables.CertificationModule;
import portal.checklist.Checklist;
import portal.checklist.tables.ChecklistModule;
import portal.invoicing.Invoices;
import portal.invoicing.Prints;
import portal.invoicing.TaxTable;
import portal.invoicing.tables.InvoicingModule;
import portal.pricing.FreeOffer;
import portal.pricing.Offers;
import portal.pricing.Places;
import portal.pricing.Tariff;
import portal.pricing.tables.PricingModule;
import portal.requests.Buckets;
import portal.requests.tables.RequestsModule;
import portal.submission.Materials;
import portal.submission.tables.SubmissionModule;
import portal.trail.Answers;
import portal.trail.History;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** All stores there are. */
@Singleton
@Component(
    modules = {
      TrailModule.class,
      CertificationModule.class,
      PricingModule.class,
      InvoicingModule.class,
      CapabilityModule.class,
      SubmissionModule.class,
      ChecklistModule.class,
      CampaignModule.class,
      RequestsModule.class
    })
interface StoresComponent {
  Answers answers();

  History history();

  Cases cases();

  Books<Tariff> tariffs();

  Books<FreeOffer> freeOffers();

  Offers offers();

  Places places();

  Books<TaxTable> taxes();

  Invoices invoices();

  Prints prints();

  Books<Checklist> checklists();

  Materials materials();

  Campaigns campaigns();

  Bookings bookings();

  Capabilities capabilities();

  Confirmations confirmations();

  ConfirmationsTable confirmationsTable();

  CapabilitiesTable capabilitiesTable();

  Buckets buckets();

  /** Makes the stores of a host over some tables. */
  @Component.Factory
  interface Factory {
    StoresComponent create(
        @BindsInstance Host host, @BindsInstance DynamoDbClient tables, @BindsInstance Pause pause);
  }
}
