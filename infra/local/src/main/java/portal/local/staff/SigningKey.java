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
  private static final String DAMAGED = "is damaged";

  private SigningKey() {}

  /** The key of this data folder. */
  public static RSAKey of(DataFolder folder) {
    try {
      if (folder.read(FILE).isEmpty()) {
        RSAKey made =
            new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true).generate();
        folder.write(FILE, made.toJSONString().getBytes(StandardCharsets.UTF_8));
      }
      return kept(folder);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks whether the key in a folder is one.
   *
   * @throws portal.local.data.DamagedFile if it is not
   */
  public static void check(DataFolder folder) {
    if (folder.read(FILE).isPresent()) {
      kept(folder);
    }
  }

  private static RSAKey kept(DataFolder folder) {
    String text = new String(folder.read(FILE).orElseThrow(), StandardCharsets.UTF_8);
    try {
      RSAKey key = RSAKey.parse(text);
      if (!key.isPrivate()) {
        throw folder.damaged(FILE, DAMAGED);
      }
      return key;
    } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
      throw folder.damaged(FILE, DAMAGED);
    }
  }
}
