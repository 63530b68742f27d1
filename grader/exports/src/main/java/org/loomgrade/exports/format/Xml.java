package org.loomgrade.exports.format;

import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 in memory, a line an element; what no XML can say is replaced. */
final class Xml {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  Xml() {
    try {
      writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Starts an element; attributes come in the map's order. */
  Xml start(String name, Map<String, String> attributes) {
    try {
      writer.writeCharacters("\n" + "  ".repeat(depth++));
      writer.writeStartElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  Xml end() {
    try {
      writer.writeCharacters("\n" + "  ".repeat(--depth));
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An element that holds nothing. */
  Xml empty(String name, Map<String, String> attributes) {
    try {
      writer.writeCharacters("\n" + "  ".repeat(depth));
      writer.writeEmptyElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An element that holds text. */
  Xml element(String name, Map<String, String> attributes, String text) {
    start(name, attributes);
    try {
      writer.writeCharacters(legal(text));
      writer.writeEndElement();
      depth--;
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private void write(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      writer.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
    }
  }

  @Override
  public String toString() {
    try {
      writer.flush();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return out + "\n";
  }

  /** XML 1.0, production 2: no control characters, no halves of pairs, not U+FFFE and U+FFFF. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("memory is written to", e);
  }
}
