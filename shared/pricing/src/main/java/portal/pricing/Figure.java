package portal.pricing;

import portal.language.Said;

/**
 * A number that finance sets in a reduction.
 *
 * @param name unique within its rule
 * @param label what it is, for a person
 */
public record Figure(String name, Said label, int least, int most) {

  /** The value, if it is one that this figure can have. */
  int checked(int value) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " is from " + least + " to " + most);
    }
    return value;
  }
}
