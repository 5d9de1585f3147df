package portal.trail;

import java.time.Instant;

/**
 * A request that must act once however often it arrives.
 *
 * @param scope SHA-256 over principal, route and the sender's key: nobody meets another's answer
 * @param fingerprint SHA-256 of the request's body: the same key with another body is refused
 * @param at when it arrived, by the business clock
 */
public record Once(String scope, String fingerprint, Instant at) {}
