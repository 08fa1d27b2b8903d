package daylight.web.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendingTest {
    /** Who comes after the opening signs like everybody, however many sponsors there were. */
    @ParameterizedTest
    @CsvSource({
        "confirm-sponsor, gathering-sponsors, 19, false",
        "confirm-sponsor, awaiting-moderation, 20, true",
        "confirm-sponsor, flagged, 20, true",
        "confirm-sponsor, open, 20, false",
        "confirm-signature, awaiting-moderation, 20, false"
    })
    void the_twenty_first_sponsor_is_told_so_until_it_opens(String purpose, String state, int sponsors, boolean full) {
        Pending pending =
                new Pending(purpose, "P-4K7XQ2MD", "Mend the weir", null, null, state, sponsors, "A", "CN", null);

        assertThat(pending.full()).isEqualTo(full);
    }
}
