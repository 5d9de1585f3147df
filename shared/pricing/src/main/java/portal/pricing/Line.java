package portal.pricing;

/**
 * One line of an explained price.
 *
 * @param rule the name of the rule that produced it
 * @param text what it is, for a person, in English
 */
public record Line(String rule, String text, Money amount) {}
