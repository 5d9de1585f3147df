package portal.documents.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import portal.documents.Forms;

/**
 * What makes a PDF one that archives take, screen readers read and bookkeeping opens. Source: ISO
 * 19005-3 (PDF/A-3u), ISO 14289-1 (PDF/UA-1), Factur-X 1.0.
 */
final class Archived {
  private static final String FILE = "factur-x.xml";
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final PDDocument document;
  private final Imprint imprint;

  Archived(PDDocument document, Imprint imprint) {
    this.document = document;
    this.imprint = imprint;
  }

  /** Completes one with an e-invoice inside. */
  void complete(byte[] eInvoice) throws IOException {
    complete(FILE);
    attach(document.getDocumentCatalog(), eInvoice);
  }

  /** Completes one that people read and nobody else. */
  void complete() throws IOException {
    complete("");
  }

  private void complete(String attached) throws IOException {
    // What would else come from the clock, and make other bytes of the same document each time.
    document.setDocumentId(imprint.id());
    document.setVersion(1.7f);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(imprint.language().code());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.addOutputIntent(colours());
    catalog.setMetadata(metadata(attached));
    document.setDocumentInformation(information());
  }

  private PDOutputIntent colours() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private PDMetadata metadata(String attached) throws IOException {
    String xmp =
        Forms.xml(
            "metadata.jte",
            Map.of("imprint", imprint, "at", imprint.day() + "T00:00:00Z", "file", attached));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(imprint.title());
    information.setAuthor(imprint.author());
    information.setCreationDate(midnight());
    information.setModificationDate(midnight());
    return information;
  }

  private void attach(PDDocumentCatalog catalog, byte[] eInvoice) throws IOException {
    PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(eInvoice));
    content.setSubtype("text/xml");
    content.setSize(eInvoice.length);
    content.setCreationDate(midnight());
    content.setModDate(midnight());
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(FILE);
    file.setFileUnicode(FILE);
    file.setFileDescription("Factur-X");
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName("AFRelationship", "Alternative");
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(FILE, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(file);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private GregorianCalendar midnight() {
    return GregorianCalendar.from(imprint.day().atStartOfDay(ZoneOffset.UTC));
  }
}
