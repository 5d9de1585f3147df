package portal.local.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import portal.local.data.DataFolder;

/** The issuer's RSA key, made once and kept. */
public final class SigningKey {
  private static final String FILE = "secrets/sign-in-key.json";

  private SigningKey() {}

  /** The key of this data folder. */
  public static RSAKey of(DataFolder folder) {
    try {
      if (folder.read(FILE).isEmpty()) {
        RSAKey made =
            new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true).generate();
        folder.write(FILE, made.toJSONString().getBytes(StandardCharsets.UTF_8));
      }
      return RSAKey.parse(new String(folder.read(FILE).orElseThrow(), StandardCharsets.UTF_8));
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
