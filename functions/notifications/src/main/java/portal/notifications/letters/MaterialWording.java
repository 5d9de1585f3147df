package portal.notifications.letters;

import portal.certification.Language;

/** The words of the letters about material, in one language. */
interface MaterialWording {

  Letter opened(String reference);

  Letter freshLink(String reference);

  Letter codeReissued(String reference, String codeHolds);

  Letter codeRevoked(String reference);

  Letter codeEndsSoon(String reference, String codeHolds);

  /** The version that was sealed, and the manifest's SHA-256. */
  Letter receipt(String reference, int version, String manifest);

  Letter complete(String reference);

  Letter reopened(String reference);

  Letter erasureRequested(String reference, String day);

  Letter erased(String reference);

  /** What the link to the upload is called. */
  String uploadLinkLabel();

  /** What the link is called that a code opens the upload with. */
  String codeLinkLabel();

  /** What the link is called that compares a file with a manifest. */
  String checkLinkLabel();

  static MaterialWording in(Language language) {
    return switch (language) {
      case EN -> new EnglishMaterial();
      case DE -> new GermanMaterial();
    };
  }
}
