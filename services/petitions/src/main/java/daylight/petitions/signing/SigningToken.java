package daylight.petitions.signing;

import java.time.Instant;
import java.util.Arrays;

/**
 * What a link lets its holder do.
 *
 * @param expires the end of it, to the minute
 */
public record SigningToken(Purpose purpose, Signer signer, Instant expires) {
    /** Each with its number in the token, which never changes. */
    public enum Purpose {
        CONFIRM_SIGNATURE(1),
        CONFIRM_SPONSOR(2),
        CONFIRM_PETITION(3),
        WITHDRAW(4),
        INVITE_SPONSORS(5),
        STOP_MAIL(6);

        private final int number;

        Purpose(int number) {
            this.number = number;
        }

        byte number() {
            return (byte) number;
        }

        static Purpose of(int number) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.number == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No purpose " + number));
        }
    }
}
