package portal.template.iam;

/**
 * Patterns of policies: {@code *} is any text, {@code ?} one character, all else stands for itself.
 *
 * <p>Source: IAM User Guide, "IAM JSON policy elements: Resource", "Using wildcards".
 */
final class Wildcards {
  private Wildcards() {}

  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resumed = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resumed = t;
      } else if (p < pattern.length() && stands(pattern.charAt(p), text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resumed;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(rest -> rest == '*');
  }

  private static boolean stands(char pattern, char character) {
    return pattern == '?' || pattern == character;
  }
}
