package daylight.organizations.names;

import java.text.Normalizer;
import java.util.Locale;

/** A name without what eyes do not tell apart. */
public final class NameKey {
    private NameKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{Cf}]", "");
    }
}
