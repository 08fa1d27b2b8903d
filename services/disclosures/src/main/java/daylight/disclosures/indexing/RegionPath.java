package daylight.disclosures.indexing;

import java.util.ArrayList;
import java.util.List;

/**
 * A region code of GB/T 2260 as the list of regions it lies in: 440305 lies in 44, 4403 and 440305. The standard fills shorter codes with noughts (440000 is
 * the province 44), and both spellings are taken.
 */
public final class RegionPath {
    private static final int[] LEVELS = {2, 4, 6, 9};
    private static final int FULL = 6;

    private RegionPath() {}

    public static List<String> of(String code) {
        String prefix = prefix(code);
        List<String> path = new ArrayList<>();
        for (int level : LEVELS) {
            if (level <= prefix.length()) {
                path.add(prefix.substring(0, level));
            }
        }
        return path;
    }

    /** The code without the noughts that fill it up: what all its sub-regions begin with. */
    public static String prefix(String code) {
        String prefix = code;
        // Below the county a level has three digits: the bureau of statistics writes twelve in all.
        while (prefix.length() > FULL && prefix.length() % 3 == 0 && prefix.endsWith("000")) {
            prefix = prefix.substring(0, prefix.length() - 3);
        }
        while (prefix.length() > 2 && prefix.length() % 2 == 0 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }

    /** The code as the standard writes it, six digits at least. */
    public static String full(String prefix) {
        return prefix + "0".repeat(Math.max(0, FULL - prefix.length()));
    }
}
