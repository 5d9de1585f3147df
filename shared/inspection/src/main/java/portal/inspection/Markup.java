package portal.inspection;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a piece of XML, in its order; definitions and entities are not followed. */
record Markup(List<Element> elements) {

  /**
   * One of them.
   *
   * @param name without its prefix
   * @param attributes by their names without prefixes
   */
  record Element(String name, Map<String, String> attributes) {
    Element {
      attributes = Map.copyOf(attributes);
    }

    Optional<String> attribute(String name) {
      return Optional.ofNullable(attributes.get(name));
    }
  }

  Markup {
    elements = List.copyOf(elements);
  }

  /** Empty if this is none. */
  static Optional<Markup> in(byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return Optional.of(
          new Markup(elements(factory.createXMLStreamReader(new ByteArrayInputStream(content)))));
    } catch (XMLStreamException none) {
      return Optional.empty();
    }
  }

  private static List<Element> elements(XMLStreamReader reader) throws XMLStreamException {
    List<Element> elements = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
          attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        elements.add(new Element(reader.getLocalName(), attributes));
      }
    }
    return elements;
  }
}
