package daylight.web.record;

import daylight.web.page.Language;
import daylight.web.page.Texts;

/** What a field of a record, and an act on one, is called on a page. */
record FieldNames(RecordText text, HistoryText history) {
    static FieldNames in(Language language) {
        return new FieldNames(Texts.in(RecordText.class, language), Texts.in(HistoryText.class, language));
    }

    String of(String field) {
        return switch (field) {
            case "title" -> text.fieldTitle();
            case "summary" -> text.fieldSummary();
            case "body" -> text.text();
            case "category" -> text.category();
            case "documentNumber" -> text.number();
            case "issued" -> text.issued();
            case "firstPublished" -> text.firstPublished();
            case "sourceUrl" -> text.source();
            case "effectiveFrom" -> text.effectiveFrom();
            case "effectiveTo" -> text.effectiveTo();
            case "legalBasis" -> text.legalBasis();
            case "region" -> text.region();
            case "topics" -> text.topics();
            case "related" -> text.related();
            case "language" -> text.fieldLanguage();
            case "agency" -> text.fieldAgency();
            default -> field;
        };
    }
}
