package portal.notifications.letters;

/** Writes one of the notices. */
public sealed interface LetterWriter permits ToApplicant, ToAddressee, ToStaff {}
