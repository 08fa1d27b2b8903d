package daylight.disclosures.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisclosureRecordTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Grounds GROUNDS = new Grounds("Why", "Law", null);

    private static DisclosureRecord published() {
        return new DisclosureRecord(
                UUID.randomUUID(), "R-00000000", "harbour-finance", 1, 1, RecordState.PUBLISHED, "aa".repeat(32));
    }

    @Test
    void everyStateStandsInTheTable() {
        assertThat(RecordTransitions.TABLE).containsOnlyKeys(RecordState.values());
    }

    @Test
    void versionsAreNumberedAndChained() {
        DisclosureRecord record = published();

        HashedVersion second = record.amend(RecordVersionTest.content("Two", null, List.of()), GROUNDS, NOW);
        HashedVersion third = record.withdraw(GROUNDS, NOW);

        assertThat(second.version().version()).isEqualTo(2);
        assertThat(second.version().previousHash()).isEqualTo("aa".repeat(32));
        assertThat(third.version().previousHash()).isEqualTo(second.hash());
        assertThat(record.textVersion()).isEqualTo(2);
    }

    @Test
    void whatWasWithdrawnIsNotAmendedAndWhatWasErasedStaysSo() {
        DisclosureRecord record = published();
        record.withdraw(GROUNDS, NOW);

        assertThatThrownBy(() -> record.amend(RecordVersionTest.content("Two", null, List.of()), GROUNDS, NOW))
                .isInstanceOf(RecordRefusal.WrongState.class);
        record.erase(GROUNDS, NOW);
        assertThat(record.state()).isEqualTo(RecordState.ERASED);
        assertThatThrownBy(() -> record.erase(GROUNDS, NOW)).isInstanceOf(RecordRefusal.WrongState.class);
    }
}
