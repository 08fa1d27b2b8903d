package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.petition.PetitionView.Step;
import daylight.web.petitions.Petition;
import java.util.List;

/** Puts a petition's acts into words. */
final class History {
    private History() {}

    static List<Step> of(Petition petition, Language language) {
        ActText text = Texts.in(ActText.class, language);
        return petition.acts().reversed().stream()
                .map(act -> new Step(
                        word(act.act(), text),
                        language.day(act.at()),
                        // The reason of a rejection stands in its own words above.
                        act.act().equals("take-down") ? act.reason() : null))
                .toList();
    }

    private static String word(String act, ActText text) {
        return switch (act) {
            case "draft" -> text.draft();
            case "submit" -> text.submit();
            case "find-sponsors" -> text.findSponsors();
            case "flag" -> text.flag();
            case "unflag" -> text.unflag();
            case "open" -> text.open();
            case "reject" -> text.reject();
            case "reach-response" -> text.reachResponse();
            case "reach-hearing" -> text.reachHearing();
            case "respond" -> text.respond();
            case "hear" -> text.hear();
            case "close" -> text.close();
            case "take-down" -> text.takeDown();
            case "restore" -> text.restore();
            case "archive" -> text.archive();
            default -> act;
        };
    }
}
