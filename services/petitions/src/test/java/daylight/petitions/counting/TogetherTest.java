package daylight.petitions.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final Together<String, Integer> together = new Together<>();
    private final List<Promise<Integer>> looks = new ArrayList<>();

    @Test
    void aThousandWhoComeAtOnceAreOneLook() {
        List<Future<Integer>> readers =
                IntStream.range(0, 1_000).mapToObj(_ -> asks("one")).toList();
        asks("other");
        assertThat(looks).hasSize(2);

        looks.getFirst().complete(5);

        assertThat(readers).allSatisfy(reader -> assertThat(reader.result()).isEqualTo(5));
    }

    @Test
    void whoComesAfterTheAnswerLooksAnew() {
        asks("one");
        looks.getFirst().complete(5);

        Future<Integer> late = asks("one");

        assertThat(late.isComplete()).isFalse();
        looks.getLast().complete(6);
        assertThat(late.result()).isEqualTo(6);
    }

    @Test
    void aLookThatFailsIsToldToAllAndTriedAgainByTheNext() {
        Future<Integer> first = asks("one");
        Future<Integer> second = asks("one");
        looks.getFirst().fail("The database is away");

        assertThat(first.failed()).isTrue();
        assertThat(second.failed()).isTrue();
        asks("one");
        assertThat(looks).hasSize(2);
    }

    @Test
    void oneThatCannotEvenBeginKeepsNobodyWaiting() {
        Future<Integer> refused = together.look("one", () -> {
            throw new IllegalStateException("Too many");
        });

        assertThat(refused.failed()).isTrue();
        asks("one");
        assertThat(looks).hasSize(1);
    }

    private Future<Integer> asks(String at) {
        return together.look(at, () -> {
            Promise<Integer> look = Promise.promise();
            looks.add(look);
            return look.future();
        });
    }
}
