package daylight.organizations.regions;

import daylight.kernel.input.TextRule;
import java.util.regex.Pattern;

/** Postcodes of China: what is applied for and filed here has its seat there. */
public final class Postcode {
    public static final TextRule RULE =
            TextRule.line(6).matching(Pattern.compile("[0-9]{6}"), "Must be a postcode of six digits.");

    private Postcode() {}
}
