package daylight.web.organizations;

import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.region.Regions;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the codes of the register are called in a language; what is not known is shown as it is. */
public record Vocabulary(Language language, List<Kind> kinds, List<Division> regions) {
    public String kind(String code) {
        return kinds.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> language.either(one.nameEn(), one.nameZh(), code))
                .orElse(code);
    }

    public String region(String code) {
        return regions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> language.either(one.nameEn(), one.nameZh(), code))
                .orElseGet(() -> Regions.name(code, language));
    }

    public String role(String code) {
        return need(code, Kind::roles);
    }

    public String document(String code) {
        return need(code, Kind::documents);
    }

    private String need(String code, Function<Kind, List<Kind.Need>> list) {
        return kinds.stream()
                .flatMap(one -> list.apply(one).stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> language.either(one.nameEn(), one.nameZh(), code))
                .orElse(code);
    }

    /** The state of an organization. */
    public String state(String code) {
        return switch (code) {
            case "registered" -> text().registered();
            case "suspended" -> text().suspended();
            case "liquidating" -> text().liquidating();
            case "dissolved" -> text().dissolved();
            case "revoked" -> text().revoked();
            default -> code;
        };
    }

    /** A fault that shows beside the state. */
    public String standing(String code) {
        return code.equals("abnormal") ? text().abnormal() : text().late();
    }

    /** The class of the tag that tells a state, beside its words. */
    public String tag(String state) {
        return switch (state) {
            case "registered", "approved", "effective" -> "dl-tag--good";
            case "suspended", "liquidating", "returned", "awaiting-review", "awaiting-second", "scheduled" ->
                "dl-tag--late";
            case "revoked", "refused" -> "dl-tag--refused";
            case "submitted", "refusal-proposed" -> "dl-tag--amended";
            default -> "govuk-tag--grey";
        };
    }

    /** The state of an application. */
    public String stage(String code) {
        return switch (code) {
            case "draft" -> text().draft();
            case "submitted" -> text().submitted();
            case "returned" -> text().returned();
            case "refusal-proposed" -> text().refusalProposed();
            case "refused" -> text().refused();
            case "approved" -> text().approved();
            case "withdrawn" -> text().withdrawn();
            default -> code;
        };
    }

    public String step(String code) {
        return switch (code) {
            case "name" -> text().stepName();
            case "purposes" -> text().stepPurposes();
            case "seat" -> text().stepSeat();
            case "funds" -> text().stepFunds();
            case "people" -> text().stepPeople();
            case "documents" -> text().stepDocuments();
            default -> code;
        };
    }

    public String premises(String code) {
        return switch (code) {
            case "owned" -> text().owned();
            case "rented" -> text().rented();
            case "lent" -> text().lent();
            default -> code;
        };
    }

    /** Whose an application is. */
    public String assigned(@Nullable String code) {
        return code == null || code.equals("nobody")
                ? text().nobody()
                : code.equals("me") ? text().me() : text().other();
    }

    public String money(long amount, String currency) {
        return text().amount(language.number(amount), currency);
    }

    private TermText text() {
        return Texts.in(TermText.class, language);
    }
}
