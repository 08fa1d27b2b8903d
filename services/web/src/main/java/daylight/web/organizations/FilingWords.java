package daylight.web.organizations;

import daylight.web.page.Language;
import daylight.web.page.Texts;

/** What filings and their states are called. */
public final class FilingWords {
    private FilingWords() {}

    public static String kind(String code, Language language) {
        FilingTerms text = text(language);
        return switch (code) {
            case "registration" -> text.registration();
            case "change-of-name" -> text.changeOfName();
            case "change-of-domicile" -> text.changeOfDomicile();
            case "change-of-purposes" -> text.changeOfPurposes();
            case "change-of-officers" -> text.changeOfOfficers();
            case "change-of-funds" -> text.changeOfFunds();
            case "change-of-governing-document" -> text.changeOfGoverningDocument();
            case "annual-report" -> text.annualReport();
            case "dissolution" -> text.dissolution();
            case "liquidation-step" -> text.liquidationStep();
            case "end-of-liquidation" -> text.endOfLiquidation();
            case "merger" -> text.merger();
            case "restoration" -> text.restoration();
            case "correction" -> text.correction();
            default -> measure(code, text);
        };
    }

    private static String measure(String code, FilingTerms text) {
        return switch (code) {
            case "warning" -> text.warning();
            case "abnormal-listing" -> text.abnormalListing();
            case "abnormal-removal" -> text.abnormalRemoval();
            case "suspension" -> text.suspension();
            case "end-of-suspension" -> text.endOfSuspension();
            case "revocation" -> text.revocation();
            default -> code;
        };
    }

    public static String state(String code, Language language) {
        FilingTerms text = text(language);
        return switch (code) {
            case "awaiting-review" -> text.awaitingReview();
            case "awaiting-second" -> text.awaitingSecond();
            case "scheduled" -> text.scheduled();
            case "effective" -> text.effective();
            case "refused" -> text.refused();
            case "retracted" -> text.retracted();
            default -> code;
        };
    }

    private static FilingTerms text(Language language) {
        return Texts.in(FilingTerms.class, language);
    }
}
