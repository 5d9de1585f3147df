package portal.documents.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What a document consists of, in the order in which it is read: headings, paragraphs, tables. */
final class Structure {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

  Structure() {
    root.appendKid(document);
  }

  PDStructureElement element(String type) {
    return element(type, document);
  }

  PDStructureElement element(String type, PDStructureElement in) {
    PDStructureElement element = new PDStructureElement(type, in);
    in.appendKid(element);
    return element;
  }

  /** The head of a row or of a column. */
  PDStructureElement head(String scope, PDStructureElement row) {
    PDStructureElement head = element(StandardStructureTypes.TH, row);
    PDTableAttributeObject attributes = new PDTableAttributeObject();
    attributes.setScope(scope);
    head.addAttribute(attributes);
    return head;
  }

  /** Writes it into a document that has these pages. */
  void write(PDDocument into, List<Leaf> leaves) {
    Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    for (Leaf leaf : leaves) {
      int key = parents.size();
      leaf.page().setStructParents(key);
      leaf.page().getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      parents.put(
          key,
          new PDParentTreeValue(
              new COSArray(
                  new ArrayList<>(
                      leaf.elements().stream().map(PDStructureElement::getCOSObject).toList()))));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
    into.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    into.getDocumentCatalog().setMarkInfo(marks);
  }
}
