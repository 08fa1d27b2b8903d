package daylight.organizations.register;

import java.util.Map;
import java.util.Objects;

/**
 * Why a filing that was scheduled had no effect on its day: decided by nobody, and so told in the language of whoever reads it.
 *
 * @param parameters what the words name, by their names in {@link Why}
 */
public record AutomaticDecision(Why why, Map<String, String> parameters) {
    private static final String STATE = "state";
    private static final String NUMBER = "number";
    private static final String EN = "en";
    private static final String ZH = "zh";

    /** What stood in the way. */
    public enum Why {
        /** The organization had come to a {@code state} that does not admit it. */
        STATE,
        /** The organization it was to become part of had ended: {@code state}. */
        OTHER_STATE,
        /** The name could not be had: the name check says why, {@code en} and {@code zh}. */
        NAME,
        /** The officer of this {@code number}, from 1, may not lead: {@code en} and {@code zh}. */
        OFFICER,
        /** It was so already. */
        SO_ALREADY
    }

    public AutomaticDecision {
        parameters = Map.copyOf(parameters);
    }

    public static AutomaticDecision ofState(OrganizationState state) {
        return new AutomaticDecision(Why.STATE, Map.of(STATE, state.code()));
    }

    public static AutomaticDecision ofOther(OrganizationState state) {
        return new AutomaticDecision(Why.OTHER_STATE, Map.of(STATE, state.code()));
    }

    public static AutomaticDecision ofName(String en, String zh) {
        return new AutomaticDecision(Why.NAME, Map.of(EN, en, ZH, zh));
    }

    public static AutomaticDecision ofOfficer(int number, String en, String zh) {
        return new AutomaticDecision(Why.OFFICER, Map.of(NUMBER, Integer.toString(number), EN, en, ZH, zh));
    }

    public static AutomaticDecision ofNothingNew() {
        return new AutomaticDecision(Why.SO_ALREADY, Map.of());
    }

    public String english() {
        return switch (why) {
            case STATE -> "On its day the organization was " + parameter(STATE) + ".";
            case OTHER_STATE -> "The organization it was to become part of is " + parameter(STATE) + ".";
            case NAME -> "On its day the name could not be had. " + parameter(EN);
            case OFFICER -> "On its day officer " + parameter(NUMBER) + " could not be entered: " + parameter(EN);
            case SO_ALREADY -> "On its day it was so already.";
        };
    }

    public String chinese() {
        return switch (why) {
            case STATE -> "生效之日，该社会组织状态为“" + state() + "”。";
            case OTHER_STATE -> "拟并入的社会组织状态为“" + state() + "”。";
            case NAME -> "生效之日，该名称不可使用。" + parameter(ZH);
            case OFFICER -> "生效之日，第" + parameter(NUMBER) + "位负责人不能登记：" + parameter(ZH);
            case SO_ALREADY -> "生效之日，登记事项已是如此。";
        };
    }

    private String state() {
        return FilingWords.chinese(OrganizationState.of(parameter(STATE)));
    }

    private String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
