package daylight.organizations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PiecesUnderWayTest {
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @AfterEach
    void end() {
        writers.close();
    }

    private PiecesUnderWay under(ToIntFunction<List<PreparedLine>> write) {
        return new PiecesUnderWay(write, writers);
    }

    private static List<PreparedLine> piece(String... numbers) {
        RowText row = new RowText.Writer().row();
        return List.of(numbers).stream()
                .map(number -> new PreparedLine(
                        number,
                        null,
                        "name of " + number,
                        new PreparedLine.Rows(row, row, new ImportedReports.Rows(List.of(), List.of()))))
                .toList();
    }

    private int counted(List<PreparedLine> piece, CountDownLatch others, long patience) {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        others.countDown();
        try {
            others.await(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            atOnce.decrementAndGet();
        }
        return piece.size();
    }

    @Test
    void twoPiecesAreWrittenAtOnceAndNoMore() {
        CountDownLatch two = new CountDownLatch(2);
        try (PiecesUnderWay under = under(piece -> counted(piece, two, 10_000))) {
            for (int i = 0; i < 6; i++) {
                under.add(piece("A" + i, "B" + i));
            }
            under.finish();

            assertThat(mostAtOnce.get()).isEqualTo(2);
            assertThat(under.added()).isEqualTo(12);
        }
    }

    @Test
    void aPieceWaitsForOneThatHasANumberOfIts() {
        // It would come while the first still waits for it.
        CountDownLatch two = new CountDownLatch(2);
        try (PiecesUnderWay under = under(piece -> counted(piece, two, 300))) {
            under.add(piece("A", "B"));
            under.add(piece("C", "A"));
            under.finish();

            assertThat(mostAtOnce.get()).isEqualTo(1);
        }
    }

    @Test
    void oneThatTakesLongDoesNotKeepTheOthersWaiting() {
        CountDownLatch third = new CountDownLatch(1);
        AtomicBoolean metTheThird = new AtomicBoolean();
        ToIntFunction<List<PreparedLine>> write = piece -> {
            switch (piece.getFirst().number()) {
                case "A" -> metTheThird.set(awaited(third));
                case "C" -> third.countDown();
                default -> {}
            }
            return 1;
        };
        try (PiecesUnderWay under = under(write)) {
            under.add(piece("A"));
            under.add(piece("B"));
            under.add(piece("C"));
            under.finish();

            assertThat(metTheThird).isTrue();
            assertThat(under.added()).isEqualTo(3);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasNotNewIsKnown() {
        try (PiecesUnderWay under = under(piece -> piece.size() - 1)) {
            under.add(piece("A", "B"));
            under.add(List.of());
            under.add(piece("C"));
            under.finish();

            assertThat(under.added()).isEqualTo(1);
            assertThat(under.known()).isEqualTo(2);
        }
    }

    @Test
    void oneThatFailsIsToldAndTheOtherEndsFirst() {
        AtomicInteger ended = new AtomicInteger();
        ToIntFunction<List<PreparedLine>> write = piece -> {
            if (piece.getFirst().number().equals("A")) {
                throw new IllegalStateException("The disk is full");
            }
            counted(piece, new CountDownLatch(2), 100);
            return ended.incrementAndGet();
        };

        assertThatThrownBy(() -> {
                    try (PiecesUnderWay under = under(write)) {
                        under.add(piece("A"));
                        under.add(piece("B"));
                        under.finish();
                    }
                })
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("The disk is full");
        assertThat(ended.get()).isEqualTo(1);
    }
}
