package daylight.organizations.wording;

/** Of what kind a character is: looked up, for a register that is brought in asks a hundred million times. */
final class Letters {
    private static final byte WORDY = 1;
    private static final byte HAN = 2;
    /** Of the basic plane, where nearly all are. */
    private static final byte[] KINDS = kinds();

    private Letters() {}

    /** A letter or a number: {@code [\p{L}\p{N}]}. */
    static boolean isWordy(int point) {
        return (kindOf(point) & WORDY) != 0;
    }

    /** Of the Chinese script: {@code \p{IsHan}}. Not all of them are letters. */
    static boolean isHan(int point) {
        return (kindOf(point) & HAN) != 0;
    }

    /**
     * Whether a text has ASCII and the Chinese characters of the basic plane alone. None of them is taken apart, joined with what stands beside it, or dropped by any normalization of Unicode (UAX 15), so that
     * case folding is all that they need.
     */
    static boolean areOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(char one) {
        return one < 0x80 || (one >= 0x4E00 && one <= 0x9FFF) || (one >= 0x3400 && one <= 0x4DBF);
    }

    private static int kindOf(int point) {
        return point < KINDS.length ? KINDS[point] : kind(point);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        for (int point = 0; point < kinds.length; point++) {
            kinds[point] = kind(point);
        }
        return kinds;
    }

    private static byte kind(int point) {
        boolean wordy = switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
        boolean han = Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
        return (byte) ((wordy ? WORDY : 0) | (han ? HAN : 0));
    }
}
