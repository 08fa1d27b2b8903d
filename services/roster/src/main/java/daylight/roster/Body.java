package daylight.roster;

import java.util.regex.Pattern;

/** An authority whose investigators open reports; a reporter may strike it out. */
public record Body(String slug, String nameEn, String nameZh) {
    static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,60}");
    private static final int LONGEST = 120;

    /** @throws RosterFault when slug or names are not as they must be */
    public Body {
        if (!SLUG.matcher(slug).matches()) {
            throw new RosterFault("\"" + slug + "\" is no slug: 2 to 60 of a-z, 0-9 and hyphen.");
        }
        named(nameEn);
        named(nameZh);
    }

    private static void named(String name) {
        if (name.isBlank()
                || !name.strip().equals(name)
                || name.length() > LONGEST
                || name.contains(" | ")
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new RosterFault("\"" + name + "\" is no name of a body: 1 to 120 characters without \" | \".");
        }
    }
}
