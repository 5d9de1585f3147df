package portal.acceptance.materials;

import java.util.List;
import java.util.Map;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.UseCase;

/** What is done with codes, files and submissions. */
public final class MaterialsCrashes implements CrashUses {

  @Override
  public List<UseCase> all() {
    return List.of(
        CodeUses.REDEEM,
        CodeUses.REDEEM_AGAIN,
        CodeUses.REISSUE,
        CodeUses.REVOKE,
        CodeUses.WARN,
        FileUses.DECLARE,
        FileUses.DECLARE_LONG,
        FileUses.STORE,
        FileUses.STORE_VIRUS,
        FileUses.COMPLETE_PARTS,
        FileUses.SIGN_PARTS,
        FileUses.MARK,
        FileUses.REMOVE,
        FileUses.READ_FILE,
        SubmissionUses.SEAL,
        SubmissionUses.REOPEN,
        SubmissionUses.DECLARE_COMPLETE,
        SubmissionUses.WITHDRAW,
        SubmissionUses.REQUEST_ERASURE,
        SubmissionUses.ERASE);
  }

  @Override
  public Map<String, String> opened() {
    return Map.of("materials", "/api/submission");
  }
}
