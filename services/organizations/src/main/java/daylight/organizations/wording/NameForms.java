package daylight.organizations.wording;

import java.util.Set;

/**
 * What a name is compared and found by, made together.
 *
 * @param key see {@link NameKey}
 * @param core see {@link NameCore}
 * @param words see {@link SearchWords#of}
 */
public record NameForms(String key, String core, Set<String> words) {
    /**
     * The forms of a name.
     *
     * @param places of its region
     */
    public static NameForms of(String name, PlaceNames places) {
        String plain = Plain.of(name);
        return new NameForms(NameKey.ofPlain(plain), NameCore.ofPlain(plain, places), SearchWords.ofPlain(plain));
    }
}
