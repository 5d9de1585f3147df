package portal.notifications.letters;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.IntoSet;
import portal.certification.tables.CertificationModule;
import portal.invoicing.tables.InvoicingModule;
import portal.notifications.letters.enquiries.EnquiriesLetters;
import portal.notifications.letters.invoices.InvoicesLetters;
import portal.notifications.letters.materials.MaterialsLetters;
import portal.notifications.letters.notifications.NotificationsLetters;
import portal.notifications.letters.quotes.QuotesLetters;
import portal.submission.tables.SubmissionModule;

/**
 * Wires the letters of every capability that has some, and the tables that they read: the one list
 * of these.
 */
@Module(includes = {CertificationModule.class, InvoicingModule.class, SubmissionModule.class})
public interface LettersModule {

  @Binds
  @IntoSet
  CapabilityLetters enquiries(EnquiriesLetters letters);

  @Binds
  @IntoSet
  CapabilityLetters invoices(InvoicesLetters letters);

  @Binds
  @IntoSet
  CapabilityLetters materials(MaterialsLetters letters);

  @Binds
  @IntoSet
  CapabilityLetters notifications(NotificationsLetters letters);

  @Binds
  @IntoSet
  CapabilityLetters quotes(QuotesLetters letters);
}
