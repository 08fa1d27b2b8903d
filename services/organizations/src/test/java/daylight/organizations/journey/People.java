package daylight.organizations.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** The people of an application, none of whom there is. */
public final class People {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String CHECKS = "10X98765432";

    private People() {}

    public static String people(String officers) {
        return """
                {"people": 12, "organizations": 0, "founders": [{"name": "First Founder", "organization": false}], "officers": [%s]}
                """.formatted(officers);
    }

    /** Everybody the law asks for. */
    public static String officers() {
        return String.join(
                ", ",
                officer("legal-representative", identity()),
                officer("chair", identity()),
                officer("secretary-general", identity()));
    }

    public static String officer(String role, String identity) {
        return """
                {"name": "Holder of %s", "role": "%s", "identity": "%s", "from": "%s", "until": "%s"}""".formatted(
                        role, role, identity, Portal.today(), Portal.today().plusYears(4));
    }

    /** The number of nobody: with a right check character, and each time another one. */
    public static String identity() {
        int number = NEXT.incrementAndGet();
        String body = "110101%04d0101%03d".formatted(1950 + number / 1000, number % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + CHECKS.charAt(sum % 11);
    }
}
