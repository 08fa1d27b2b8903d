package daylight.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealedCaseTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate BY = RECEIVED.plusDays(7);

    @Test
    void a_duty_is_due_until_it_is_done() {
        assertThat(in("triaged", null, null).dueOn()).isEqualTo(BY);
        assertThat(in("triaged", RECEIVED, null).dueOn()).isEqualTo(BY.plusMonths(3));
        assertThat(in("triaged", RECEIVED, RECEIVED).dueOn()).isNull();
    }

    @Test
    void a_closed_case_has_no_duty_that_could_be_late() {
        assertThat(in("closed", null, null).dueOn()).isNull();
    }

    private static SealedCase in(String state, @Nullable LocalDate acknowledged, @Nullable LocalDate fedBack) {
        return new SealedCase(
                "0190",
                3,
                state,
                RECEIVED,
                BY,
                acknowledged,
                BY.plusMonths(3),
                fedBack,
                List.of(),
                null,
                "5f0c",
                null,
                null,
                false,
                null,
                null,
                List.of(),
                null);
    }
}
