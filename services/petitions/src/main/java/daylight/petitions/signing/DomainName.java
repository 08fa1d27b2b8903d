package daylight.petitions.signing;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The domain of an address as ASCII. The Java platform knows IDNA of 2003 only, which makes ss of ß and σ of ς: another domain, and another person's mailbox. Labels with
 * these letters are therefore encoded as IDNA of 2008 says (RFC 5891), by Punycode (RFC 3492).
 */
public final class DomainName {
    private static final int LONGEST = 253;
    /** No name ends in a number (RFC 3696, section 2): what does is an address of a machine, perhaps of one beside ours. */
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final Pattern DOT = Pattern.compile("[.\u3002]");
    private static final Pattern KEPT_SINCE_2008 = Pattern.compile("[\u00DF\u03C2]");

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 128;

    private DomainName() {}

    /** In lower case, without a dot at the end; empty for what is none. */
    public static Optional<String> ascii(String domain) {
        try {
            String host = Arrays.stream(DOT.split(domain.replaceFirst("\\.$", ""), -1))
                    .map(DomainName::label)
                    .collect(Collectors.joining("."));
            return host.length() <= LONGEST && HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    private static String label(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return KEPT_SINCE_2008.matcher(small).find()
                ? "xn--" + punycode(small)
                // Scripts that came after Unicode 3.2 are "unassigned" to it.
                : IDN.toASCII(small, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    /** The procedure of RFC 3492, section 6.3: the letters of ASCII first, then each greater one as its distance from the last. */
    static String punycode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        Arrays.stream(points).filter(point -> point < INITIAL_N).forEach(out::appendCodePoint);
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int bias = INITIAL_BIAS;
        int delta = 0;
        int done = basic;
        for (int n = INITIAL_N; done < points.length; n++) {
            for (int point : points) {
                delta += point < n ? 1 : 0;
                if (point == n) {
                    digits(out, delta, bias);
                    bias = adapt(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static void digits(StringBuilder out, int delta, int bias) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.clamp(k - bias, T_MIN, T_MAX);
            if (rest < threshold) {
                out.append(digit(rest));
                return;
            }
            out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    /** Letters stand for 0 to 25, digits for 26 to 35. */
    private static char digit(int value) {
        return (char) (value < T_MAX ? 'a' + value : '0' + value - T_MAX);
    }

    private static int adapt(int delta, int points, boolean first) {
        int scaled = first ? delta / DAMP : delta / 2;
        scaled += scaled / points;
        int k = 0;
        while (scaled > (BASE - T_MIN) * T_MAX / 2) {
            scaled /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * scaled / (scaled + SKEW);
    }
}
