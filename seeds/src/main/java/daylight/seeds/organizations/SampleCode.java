package daylight.seeds.organizations;

/** Unified social credit codes (GB 32100-2015) for samples: made here, checked by the portal. */
public final class SampleCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private SampleCode() {}

    /**
     * The code of a number.
     *
     * @param number below 28 million
     */
    public static String of(String kind, String region, int number) {
        String character = switch (kind) {
            case "social-service" -> "2";
            case "foundation" -> "3";
            case "community-organization" -> "9";
            default -> "1";
        };
        // The portal counts up from MJ000001: it would have to give out 830 million before they meet.
        String body = "MJY" + digits(number);
        String first = "5" + character + region + body + organizationCheck(body);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first.length(); i++) {
            sum += ALPHABET.indexOf(first.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return first + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        for (int rest = number; digits.length() < 5; rest /= ALPHABET.length()) {
            digits.append(ALPHABET.charAt(rest % ALPHABET.length()));
        }
        return digits.reverse().toString();
    }

    private static char organizationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
