package portal.local;

import java.util.HashMap;
import java.util.Map;
import portal.local.data.DataFolder;
import portal.local.data.Secrets;
import portal.local.staff.Issuer;
import portal.local.template.Surroundings;

/** What the template leaves to this machine: the values of its parameters, and its secrets. */
final class LocalParameters {
  private LocalParameters() {}

  static Surroundings at(String origin, LocalSettings settings, DataFolder folder) {
    Map<String, String> parameters = new HashMap<>(usual(origin));
    parameters.putAll(settings.parameters());
    return new Surroundings(origin, origin + Issuer.PATH, parameters, new Secrets(folder)::value);
  }

  private static Map<String, String> usual(String origin) {
    return Map.ofEntries(
        Map.entry("PortalHost", origin.substring("http://".length())),
        Map.entry("PortalScheme", "http"),
        Map.entry("CertificateArn", "arn:aws:acm:us-east-1:000000000000:certificate/local"),
        Map.entry("SignInDomain", "local"),
        Map.entry("MailFrom", "certification@institute.example"),
        Map.entry("StaffMail", "office@institute.example"),
        Map.entry("MailsPerSecond", "200"),
        Map.entry("SellerName", "Example Certification Institute"),
        Map.entry("SellerStreet", "Musterweg 1"),
        Map.entry("SellerPostCode", "1010"),
        Map.entry("SellerCity", "Wien"),
        Map.entry("SellerCountry", "AT"),
        Map.entry("SellerVatId", "ATU12345678"),
        Map.entry("SellerAccount", "AT611904300234573201"));
  }
}
