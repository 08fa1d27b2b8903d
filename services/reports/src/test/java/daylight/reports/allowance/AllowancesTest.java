package daylight.reports.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowancesTest {
    private static final Instant START = Instant.parse("2026-03-31T09:00:00Z");

    private record Caps(int messages, int readings, int forms, int concurrent, int concurrentForms)
            implements AllowanceConfig {}

    private static Allowances allowances(Clock clock) {
        return new Allowances(new Caps(3, 60, 2, 1, 1), clock);
    }

    @Test
    void atTheCapSendersAreToldToComeBackWhateverTheyAreAndFormsHaveACapOfTheirOwn() {
        Allowances allowances = allowances(Clock.fixed(START, ZoneOffset.UTC));
        for (int i = 0; i < 3; i++) {
            allowances.takeMessage();
        }

        assertThatThrownBy(allowances::takeMessage).isInstanceOf(Busy.class);
        allowances.takeForm();
        allowances.takeForm();
        assertThatThrownBy(allowances::takeForm).isInstanceOf(Busy.class);
        allowances.takeReading();
        assertThat(allowances.load()).isEqualTo(1);
    }

    @Test
    void whatWasTakenComesBackWithinAMinuteAndNoMore() {
        var now = new Instant[] {START};
        Allowances allowances = allowances(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        for (int i = 0; i < 3; i++) {
            allowances.takeMessage();
        }
        now[0] = START.plus(Duration.ofSeconds(20));
        allowances.takeMessage();
        assertThatThrownBy(allowances::takeMessage).isInstanceOf(Busy.class);
        now[0] = START.plus(Duration.ofHours(9));
        for (int i = 0; i < 3; i++) {
            allowances.takeMessage();
        }
        assertThatThrownBy(allowances::takeMessage).isInstanceOf(Busy.class);
    }

    @Test
    void formsThatNeverEndHoldUpOtherFormsAndNoSealedMessage() throws IOException {
        Allowances allowances = allowances(Clock.fixed(START, ZoneOffset.UTC));

        String sent = allowances.formUnderWay(() -> {
            assertThatThrownBy(() -> allowances.formUnderWay(() -> "another form"))
                    .isInstanceOf(Busy.class);
            return allowances.underWay(() -> {
                assertThatThrownBy(() -> allowances.underWay(() -> "another message"))
                        .isInstanceOf(Busy.class);
                return "a sealed message";
            });
        });

        assertThat(sent).isEqualTo("a sealed message");
        assertThat(allowances.formUnderWay(() -> "the next form")).isEqualTo("the next form");
        assertThat(allowances.underWay(() -> "the next message")).isEqualTo("the next message");
    }
}
