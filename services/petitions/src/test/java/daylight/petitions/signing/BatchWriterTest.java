package daylight.petitions.signing;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.problems.Refusal;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BatchWriterTest {
    private final List<List<Integer>> batches = new ArrayList<>();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final CountDownLatch firstBegan = new CountDownLatch(1);

    @Test
    void whatComesDuringOneWriteIsTheNextBatch() throws Exception {
        BatchWriter<Integer, String> writer = writer(20_000, this::write);
        List<CompletableFuture<String>> answers = new ArrayList<>(List.of(writer.submit(0)));
        firstBegan.await();
        for (int i = 1; i <= 10; i++) {
            answers.add(writer.submit(i));
        }
        firstMayEnd.countDown();

        assertThat(answers)
                .map(CompletableFuture::join)
                .startsWith("done 0", "done 1")
                .endsWith("done 10");
        assertThat(batches).containsExactly(List.of(0), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        writer.close();
    }

    @Test
    void equalWishesAreWrittenOnceAndAnsweredAlike() throws Exception {
        BatchWriter<Integer, String> writer = writer(20_000, this::write);
        List<CompletableFuture<String>> answers = new ArrayList<>(List.of(writer.submit(0)));
        firstBegan.await();
        answers.add(writer.submit(7));
        answers.add(writer.submit(7));
        firstMayEnd.countDown();

        assertThat(answers).map(CompletableFuture::join).containsExactly("done 0", "done 7", "done 7");
        assertThat(batches).containsExactly(List.of(0), List.of(7));
        writer.close();
    }

    @Test
    void aFailureIsToldToItsCallersAndTheNextBatchIsWritten() throws Exception {
        BatchWriter<Integer, String> writer = writer(20_000, asked -> {
            if (asked.contains(13)) {
                throw new SQLException("down");
            }
            return Map.of(asked.getFirst(), "done");
        });

        assertThat(writer.submit(13)).failsWithin(java.time.Duration.ofSeconds(10));
        assertThat(writer.submit(14).join()).isEqualTo("done");
        writer.close();
    }

    @Test
    void aFullQueueRefusesAtOnce() throws Exception {
        BatchWriter<Integer, String> writer = writer(1, this::write);
        CompletableFuture<String> first = writer.submit(0);
        firstBegan.await();
        CompletableFuture<String> second = writer.submit(1);
        CompletableFuture<String> third = writer.submit(2);

        // Whoever asks, by mail or signed in, is told to come again.
        assertThat(third.exceptionNow()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().kind().status()).isEqualTo(503);
            assertThat(refusal.problem().headers()).containsEntry("Retry-After", "5");
        });
        firstMayEnd.countDown();
        assertThat(List.of(first.join(), second.join())).containsExactly("done 0", "done 1");
        writer.close();
    }

    private Map<Integer, String> write(List<Integer> asked) throws InterruptedException {
        firstBegan.countDown();
        firstMayEnd.await();
        batches.add(asked);
        return asked.stream().collect(Collectors.toMap(Function.identity(), one -> "done " + one));
    }

    private static BatchWriter<Integer, String> writer(int waiting, BatchWriter.Work<Integer, String> work) {
        SigningConfig config = new SmallRyeConfigBuilder()
                .withMapping(SigningConfig.class)
                .withDefaultValues(Map.of(
                        "daylight.signing.secret", "unused", "daylight.signing.waiting", Integer.toString(waiting)))
                .build()
                .getConfigMapping(SigningConfig.class);
        return new BatchWriter<>("test", config, "gone", work);
    }
}
