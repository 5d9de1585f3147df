package portal.notifications.letters;

import portal.certification.EmailAddress;
import portal.language.Language;

/** Whom a letter is written to, and in which language. */
public record Addressee(EmailAddress address, Language language) {}
