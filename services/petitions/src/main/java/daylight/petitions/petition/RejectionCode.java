package daylight.petitions.petition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Why a petition is not opened. Unlawful ones are hidden: only the reason is public. */
public enum RejectionCode {
    DUPLICATE(false, "There is already a petition about this.", "已有同一事项的请愿。"),
    OUTSIDE_POWERS(false, "The agency it is addressed to has no power over it.", "所致机关对此事项没有职权。"),
    UNCLEAR(false, "It does not say clearly what should be done.", "没有清楚说明应当做什么。"),
    PERSONAL_CASE(false, "It is about a personal case, for which there are complaints and courts.", "涉及个案，应通过投诉或诉讼解决。"),
    ASK_FOR_INFORMATION(
            false,
            "It asks for information, which is better asked as an information request.",
            "请求的是信息，更适合以政府信息公开申请提出。"),
    APPOINTMENT_OR_HONOUR(false, "It asks for an honour, or for someone to be appointed or dismissed.", "请求授予荣誉或任免人员。"),
    ADVERTISING(false, "It advertises a product or service, or is spam.", "为产品或服务做广告，或属垃圾信息。"),
    OFFENSIVE(false, "It is offensive, or extreme in its language.", "言辞冒犯或过激。"),
    FALSE_CLAIM(false, "It contains claims that are false or cannot be checked.", "含有不实或无法核实的说法。"),
    DEFAMATORY(true, "It may defame somebody.", "可能诽谤他人。"),
    PRIVATE_INFORMATION(
            true, "It tells private information of somebody, or names a victim or a minor.", "透露他人私密信息，或指名受害人或未成年人。"),
    BEFORE_A_COURT(true, "It touches a matter before a court on which nothing may be published.", "涉及依法不得公开的审理中案件。"),
    INCITES_HATRED(true, "It incites hatred or violence.", "煽动仇恨或暴力。"),
    UNLAWFUL(true, "Publishing it would break the law in another way.", "公布它会以其他方式违法。");

    private final boolean hidden;
    private final String sentence;
    private final String chinese;

    RejectionCode(boolean hidden, String sentence, String chinese) {
        this.hidden = hidden;
        this.sentence = sentence;
        this.chinese = chinese;
    }

    public boolean hidden() {
        return hidden;
    }

    public String sentence() {
        return sentence;
    }

    public String chinese() {
        return chinese;
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
