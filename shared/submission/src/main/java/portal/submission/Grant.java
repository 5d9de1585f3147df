package portal.submission;

import portal.capability.Capability;

/**
 * A secret that its holder has minted, so that no answer ever carries one.
 *
 * @param hash the secret's SHA-256, in hexadecimal
 * @param capability what it opens
 */
public record Grant(String hash, Capability capability) {}
