package daylight.web.applying;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A division in a form: the province is chosen from a list, and what lies in it is written by its code, for there are thousands. */
public final class RegionFields {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final String PROVINCE = "0000";
    private static final int PREFIX = 2;

    private RegionFields() {}

    /** The two fields of a division. */
    public static Map<String, String> values(String code) {
        boolean below = CODE.matcher(code).matches() && !code.endsWith(PROVINCE);
        return Map.of("region", below ? code.substring(0, PREFIX) + PROVINCE : code, "place", below ? code : "");
    }

    /** The code that was entered; empty for none. */
    public static String code(Entered entered) {
        return entered.get("place").isEmpty() ? entered.get("region") : entered.get("place");
    }

    /** That one lies outside of the other: who changes the province and forgets the city would be registered in the old one. */
    public static List<FieldError> faults(Entered entered, String message) {
        String region = entered.get("region");
        String place = entered.get("place");
        boolean outside = CODE.matcher(region).matches()
                && CODE.matcher(place).matches()
                && !place.startsWith(region.substring(0, PREFIX));
        return outside ? List.of(new FieldError("place", message)) : List.of();
    }
}
