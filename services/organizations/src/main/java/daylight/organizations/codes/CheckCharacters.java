package daylight.organizations.codes;

/** The check characters of both standards. */
final class CheckCharacters {
    /** GB 32100-2015, table 1: digits and capitals without I, O, S, V and Z. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = 31;
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANIZATION_MODULUS = 11;

    private CheckCharacters() {}

    /**
     * The 18th character: 31 less the sum of each of the 17 before it times 3 to the power of its place, modulo 31 (GB 32100-2015, annex B).
     *
     * @throws IllegalArgumentException when one is not of the alphabet
     */
    static char ofCreditCode(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("No character of a credit code");
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** The ninth character of an organization code: 11 less the weighted sum modulo 11; ten is X, eleven 0 (GB 11714-1997). A letter counts from A = 10. */
    static char ofOrganizationCode(String first8) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += Character.digit(first8.charAt(i), Character.MAX_RADIX) * ORGANIZATION_WEIGHTS[i];
        }
        int check = ORGANIZATION_MODULUS - sum % ORGANIZATION_MODULUS;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }
}
