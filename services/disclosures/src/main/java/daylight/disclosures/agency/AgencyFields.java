package daylight.disclosures.agency;

import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.input.Choices;
import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.kernel.input.Texts;
import daylight.kernel.problems.InvalidInput;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of an agency as they come from outside, and what they may hold. */
public final class AgencyFields {
    public static final TextRule SLUG = TextRule.line(60)
            .matching(Pattern.compile("[a-z0-9-]{2,60}"), "Must be 2 to 60 small letters, digits and hyphens.");
    /** A code of GB/T 2260, or the longer one of the statistics bureau for a township. */
    public static final TextRule REGION = TextRule.line(12)
            .matching(
                    Pattern.compile("[1-9][0-9](?:[0-9]{2}){0,2}|[1-9][0-9]{8}"),
                    "Must be a code of GB/T 2260: 2, 4, 6 or 9 digits.");

    /** Of what is looked for in slugs and names, in code points. */
    static final int LONGEST_PART = 100;

    private static final TextRule PART = TextRule.line(LONGEST_PART);
    private static final TextRule NAME = TextRule.line(200);
    private static final TextRule HOMEPAGE = TextRule.line(500)
            .matching(Pattern.compile("https?://[^\\s/]+\\S*"), "Must begin with http:// or https://.");
    private static final Map<String, Jurisdiction> JURISDICTIONS = Choices.of(Jurisdiction.class, Jurisdiction::code);

    private AgencyFields() {}

    /**
     * What is looked for in the list, without white space around it; empty for nothing.
     *
     * @throws InvalidInput 400 when no name could hold it
     */
    static String part(String q) {
        String part = q.strip();
        String fault = Texts.fault(part, PART);
        if (fault != null) {
            throw InvalidInput.ofParameter("q", fault);
        }
        return part;
    }

    /** Faults are kept in {@code in} until its {@code finish}. */
    static AgencyEntry read(Fields in) {
        AgencyEntry entry = new AgencyEntry(
                in.text("nameEn", NAME),
                in.text("nameZh", NAME),
                in.requiredChoice("jurisdiction", JURISDICTIONS),
                in.text("region", REGION),
                in.text("homepage", HOMEPAGE));
        if (entry.nameEn() == null && entry.nameZh() == null) {
            in.refuse("nameEn", "Is required, unless nameZh is given.");
        }
        return entry;
    }
}
