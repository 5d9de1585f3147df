package portal.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every format, made the way their usual writers make them. */
final class Genuine {
  private Genuine() {}

  static byte[] of(Format format) {
    return switch (format) {
      case PDF -> pdf();
      case DOCX -> archive("[Content_Types].xml", "_rels/.rels", "word/document.xml");
      case XLSX -> archive("xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml");
      case PPTX ->
          archive("[Content_Types].xml", "ppt/presentation.xml", "ppt/embeddings/Sheet1.xlsx");
      case ODT, ODS, ODP -> openDocument(format.mediaType(), "content.xml");
      case PNG -> picture("png");
      case JPEG -> picture("jpeg");
      case MP4 -> join(fileType("isom"), movie(), box("mdat", new byte[300]));
      case TEXT, CSV, MARKDOWN -> utf8("Größe;Wert\r\n\t\"a\";1\n# <b>€</b>\n");
    };
  }

  static byte[] pdf() {
    var pdf = new StringBuilder("%PDF-1.4\n");
    int[] places = new int[4];
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    };
    for (int number = 1; number <= objects.length; number++) {
      places[number] = pdf.length();
      pdf.append("%d 0 obj%s endobj\n".formatted(number, objects[number - 1]));
    }
    int table = pdf.length();
    pdf.append("xref\n0 4\n0000000000 65535 f \n");
    for (int number = 1; number <= objects.length; number++) {
      pdf.append("%010d 00000 n \n".formatted(places[number]));
    }
    pdf.append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF".formatted(table));
    return utf8(pdf.toString());
  }

  /** An archive as streaming writers make it: lengths after the data. */
  static byte[] archive(String... names) {
    return zip(
        zip -> {
          for (String name : names) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(name.equals("[Content_Types].xml") ? typesFor(names) : "<a/>"));
            zip.closeEntry();
          }
        });
  }

  /** The content types as of a document that has a part in this folder. */
  private static String typesFor(String... names) {
    return List.of(names).toString().contains("word/")
        ? types(Format.DOCX.mediaType() + ".main+xml")
        : types(
            (List.of(names).toString().contains("xl/") ? Format.XLSX : Format.PPTX).mediaType()
                + ".main+xml");
  }

  /** A list of content types with this one for the main part. */
  static String types(String mainType) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/main.xml" ContentType="%s"/></Types>\
    """
        .formatted(mainType);
  }

  static byte[] openDocument(String mediaType, String... names) {
    return zip(
        zip -> {
          store(zip, "mimetype", utf8(mediaType));
          for (String name : names) {
            zip.putNextEntry(new ZipEntry(name));
            zip.closeEntry();
          }
          zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
          zip.write(utf8(manifest("")));
          zip.closeEntry();
        });
  }

  /** A manifest, as old writers begin it, with this in the entry of the content. */
  static String manifest(String inEntry) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
    <manifest:file-entry manifest:media-type="text/xml" manifest:full-path="content.xml">\
    %s</manifest:file-entry></manifest:manifest>
    """
        .formatted(inEntry);
  }

  static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    var checksum = new CRC32();
    checksum.update(content);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Writes entries. */
  interface Entries {
    void write(ZipOutputStream zip) throws IOException;
  }

  static byte[] zip(Entries entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entries.write(zip);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] picture(String name) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      image.setRGB(x, x % 30, Color.RED.getRGB());
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, name, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] fileType(String... brands) {
    return box("ftyp", join(utf8(brands[0]), new byte[4], utf8(String.join("", brands))));
  }

  /** The index of a film with sound. */
  static byte[] movie() {
    return box(
        "moov", join(box("mvhd", new byte[100]), track("soun", "mp4a"), track("vide", "avc1")));
  }

  /** A track of a kind, coded so. */
  static byte[] track(String handler, String coding) {
    byte[] kind = box("hdlr", join(new byte[8], utf8(handler), new byte[13]));
    byte[] descriptions = box("stsd", join(new byte[7], new byte[] {1}, box(coding, new byte[70])));
    byte[] media = join(box("mdhd", new byte[24]), kind, box("minf", box("stbl", descriptions)));
    return box("trak", join(box("tkhd", new byte[84]), box("mdia", media)));
  }

  static byte[] box(String type, byte[] body) {
    return ByteBuffer.allocate(8 + body.length)
        .putInt(8 + body.length)
        .put(utf8(type))
        .put(body)
        .array();
  }

  static byte[] join(byte[]... parts) {
    var whole = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  /** The text in UTF-8. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
