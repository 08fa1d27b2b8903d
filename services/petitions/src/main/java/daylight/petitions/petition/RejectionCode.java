package daylight.petitions.petition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Why a petition is not opened. Unlawful ones are hidden: only the reason is public. */
public enum RejectionCode {
    DUPLICATE(false, "There is already a petition about this."),
    OUTSIDE_POWERS(false, "The agency it is addressed to has no power over it."),
    UNCLEAR(false, "It does not say clearly what should be done."),
    PERSONAL_CASE(false, "It is about a personal case, for which there are complaints and courts."),
    ASK_FOR_INFORMATION(false, "It asks for information, which is better asked as an information request."),
    APPOINTMENT_OR_HONOUR(false, "It asks for an honour, or for someone to be appointed or dismissed."),
    ADVERTISING(false, "It advertises a product or service, or is spam."),
    OFFENSIVE(false, "It is offensive, or extreme in its language."),
    FALSE_CLAIM(false, "It contains claims that are false or cannot be checked."),
    DEFAMATORY(true, "It may defame somebody."),
    PRIVATE_INFORMATION(true, "It tells private information of somebody, or names a victim or a minor."),
    BEFORE_A_COURT(true, "It touches a matter before a court on which nothing may be published."),
    INCITES_HATRED(true, "It incites hatred or violence."),
    UNLAWFUL(true, "Publishing it would break the law in another way.");

    private final boolean hidden;
    private final String sentence;

    RejectionCode(boolean hidden, String sentence) {
        this.hidden = hidden;
        this.sentence = sentence;
    }

    public boolean hidden() {
        return hidden;
    }

    public String sentence() {
        return sentence;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By code, in the order of the list. */
    public static Map<String, RejectionCode> byCode() {
        Map<String, RejectionCode> codes = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(one -> codes.put(one.code(), one));
        return codes;
    }
}
