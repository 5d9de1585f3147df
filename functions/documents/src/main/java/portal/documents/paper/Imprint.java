package portal.documents.paper;

import java.time.LocalDate;
import portal.language.Language;

/**
 * What a document says of itself to programs.
 *
 * @param id tells it from other documents
 * @param day on which it was made, as far as anybody is told
 */
public record Imprint(long id, String title, String author, Language language, LocalDate day) {}
