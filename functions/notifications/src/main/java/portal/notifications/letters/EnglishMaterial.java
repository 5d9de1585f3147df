package portal.notifications.letters;

/** English. */
final class EnglishMaterial implements MaterialWording {

  @Override
  public Letter opened(String reference) {
    return English.letter(
        "The upload for " + reference + " is open",
        "Your code was used, and the submission for " + reference + " has begun.",
        "With the first link below you go on from any device: it shows what has arrived, and goes"
            + " on where an upload was cut off. Whoever has this link can add and remove files;"
            + " keep it to yourself.",
        "If it was not you who used the code, answer this mail: we take the link back at once.");
  }

  @Override
  public Letter freshLink(String reference) {
    return English.letter(
        "A fresh link to the upload for " + reference,
        "Somebody has entered the code of "
            + reference
            + " again. It works once only; with the"
            + " first link below you go on with your submission.",
        "If that was not you, you need not do anything.");
  }

  @Override
  public Letter codeReissued(String reference, String codeHolds) {
    return English.letter(
        "A new invitation code for " + reference,
        "Here is a new code for "
            + reference
            + ". It holds until "
            + codeHolds
            + ". Earlier codes, and links to the upload that came of them, open nothing any more;"
            + " what you have uploaded is still there. This is why:");
  }

  @Override
  public Letter codeRevoked(String reference) {
    return English.letter(
        "The invitation code of " + reference + " was taken back",
        "The invitation code of "
            + reference
            + " and the links to the upload that came of it open nothing any more. What you have"
            + " uploaded is still there. This is why:");
  }

  @Override
  public Letter codeEndsSoon(String reference, String codeHolds) {
    return English.letter(
        "The invitation code of " + reference + " ends on " + codeHolds,
        "Nobody has used the invitation code of "
            + reference
            + " yet. It can be used until "
            + codeHolds
            + ". In case you do not have it any more, it is below.",
        "Once it has been used you can take your time with the material.");
  }

  @Override
  public Letter receipt(String reference, int version, String manifest) {
    return English.letter(
        "Receipt: the material of " + reference,
        "Thank you. You have submitted the material of " + reference + " for review.",
        "This is what was sealed, as version "
            + version
            + ". The manifest's SHA-256 is "
            + manifest
            + ". Keep this mail: with that number anyone can check whether a file was part of it,"
            + " without seeing any other.",
        "Our office now looks whether everything is there.");
  }

  @Override
  public Letter complete(String reference) {
    return English.letter(
        "The material of " + reference + " is complete",
        "Our office has found that everything is there that the board needs for " + reference + ".",
        "The board reviews it in a session, in which you present it. We get in touch with you to"
            + " agree on a time.");
  }

  @Override
  public Letter reopened(String reference) {
    return English.letter(
        "Something is missing in the material of " + reference,
        "We have opened the submission of "
            + reference
            + " again. Add what is missing with the first link below, and submit it once more."
            + " What you submitted before stays on record.");
  }

  @Override
  public Letter erasureRequested(String reference, String day) {
    return English.letter(
        "You have asked us to delete the material of " + reference,
        "We delete it on " + day + ". Until then you can take this back with the first link below.",
        "If it was not you who asked, take it back and answer this mail.");
  }

  @Override
  public Letter erased(String reference) {
    return English.letter(
        "The material of " + reference + " was deleted",
        "All files that were handed in for "
            + reference
            + " were deleted. We keep the manifests, which name the files and their SHA-256, so"
            + " that it can still be told what was reviewed.");
  }

  @Override
  public String uploadLinkLabel() {
    return "Open the upload";
  }

  @Override
  public String codeLinkLabel() {
    return "Use the code";
  }

  @Override
  public String checkLinkLabel() {
    return "Check a file against the manifest";
  }
}
