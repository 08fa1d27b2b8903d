package daylight.organizations.codes;

import daylight.organizations.kinds.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives out new codes. The organization code in them must be the only one of its kind in the country, so one sequence counts for all divisions; a sequence is never locked, so registrars of any
 * number of divisions do not wait for each other. A number that a rolled-back approval took is lost, and nobody misses it.
 */
@ApplicationScoped
public class SocialCreditCodes {
    /** Organization codes of civil affairs begin so, as those in use do. */
    private static final String PREFIX = "MJ";

    private static final int PLACES = 6;

    private final Jdbi jdbi;

    SocialCreditCodes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The next code.
     *
     * @param region division code of six digits
     */
    public String issue(Kind kind, String region) {
        String creditKind = Objects.requireNonNull(kind.creditKind());
        String code;
        do {
            code = CreditCode.of(creditKind, region, body(next())).text();
        } while (isTaken(code));
        return code;
    }

    private long next() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT nextval('organization_code_number')")
                .mapTo(Long.class)
                .one());
    }

    /** By an organization that was brought in with a number we had still to give out. */
    private boolean isTaken(String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM organization WHERE code = :code)")
                        .bind("code", code)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The eight characters of a number, in the alphabet of both standards: 887 million of them. */
    static String body(long number) {
        int base = CheckCharacters.ALPHABET.length();
        StringBuilder body = new StringBuilder();
        long rest = number;
        for (int i = 0; i < PLACES; i++) {
            body.append(CheckCharacters.ALPHABET.charAt((int) (rest % base)));
            rest /= base;
        }
        if (rest > 0) {
            throw new IllegalStateException("All organization codes are given out");
        }
        return PREFIX + body.reverse();
    }
}
