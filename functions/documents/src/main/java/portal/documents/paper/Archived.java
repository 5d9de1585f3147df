package portal.documents.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import portal.invoicing.sheet.Sheet;

/**
 * What makes a PDF one that archives take, screen readers read and bookkeeping opens. Source: ISO
 * 19005-3 (PDF/A-3u), ISO 14289-1 (PDF/UA-1), Factur-X 1.0.
 */
final class Archived {
  private static final String FILE = "factur-x.xml";
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final PDDocument document;
  private final Sheet sheet;

  Archived(PDDocument document, Sheet sheet) {
    this.document = document;
    this.sheet = sheet;
  }

  void complete(byte[] eInvoice) throws IOException {
    // What would else come from the clock, and make other bytes of the same invoice each time.
    document.setDocumentId(sheet.invoice().number().value());
    document.setVersion(1.7f);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(sheet.language().code());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.addOutputIntent(colours());
    catalog.setMetadata(metadata());
    document.setDocumentInformation(information());
    attach(catalog, eInvoice);
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

  private PDMetadata metadata() throws IOException {
    String xmp =
        Forms.xml("metadata.jte", Map.of("sheet", sheet, "at", day() + "T00:00:00Z", "file", FILE));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(sheet.title());
    information.setAuthor(sheet.sellerName());
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

  private LocalDate day() {
    return sheet.invoice().document().span().issued();
  }

  private GregorianCalendar midnight() {
    return GregorianCalendar.from(day().atStartOfDay(ZoneOffset.UTC));
  }
}
