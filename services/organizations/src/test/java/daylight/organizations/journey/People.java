package daylight.organizations.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** Identity numbers of nobody: each with a right check character, and each another one. */
public final class People {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String CHECKS = "10X98765432";

    private People() {}

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
