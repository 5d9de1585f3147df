package portal.pricing;

import portal.language.Said;

/**
 * One line of an explained price.
 *
 * @param rule the name of the rule that produced it
 * @param text what it is, for a person
 */
public record Line(String rule, Said text, Money amount) {}
