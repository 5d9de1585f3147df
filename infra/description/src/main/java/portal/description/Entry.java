package portal.description;

/**
 * A tag, a path or a component with the lines that define it. Its section is named as in the
 * document, such as {@code components.schemas}.
 */
record Entry(String section, String name, String text) {

  String key() {
    return section + " " + name;
  }
}
