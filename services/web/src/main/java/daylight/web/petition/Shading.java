package daylight.web.petition;

import daylight.web.page.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How dark a number is drawn, in five steps. By the square root, because a few places have most of the signatures: by the number itself all others would look alike.
 *
 * @param most the greatest number that is told
 */
record Shading(long most) {
    private static final int STEPS = 5;
    /** No place is told with fewer. */
    private static final long LEAST = 5;

    /**
     * A step and the numbers it stands for.
     *
     * @param step 1, the lightest, to 5
     */
    public record Shade(int step, String from, String to) {}

    static Shading of(Collection<Long> numbers) {
        return new Shading(numbers.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /** Nought for none, else 1 to 5. */
    int step(long number) {
        if (number <= 0) {
            return 0;
        }
        return IntStream.rangeClosed(1, STEPS)
                .filter(step -> number <= upTo(step))
                .findFirst()
                .orElse(STEPS);
    }

    private long upTo(int step) {
        return most * step * step / (STEPS * STEPS);
    }

    /** The steps that some number could have. */
    List<Shade> legend(Language language) {
        return IntStream.rangeClosed(1, STEPS)
                .filter(step -> upTo(step) >= from(step))
                .mapToObj(step -> new Shade(step, language.number(from(step)), language.number(upTo(step))))
                .toList();
    }

    private long from(int step) {
        return Math.max(LEAST, upTo(step - 1) + 1);
    }
}
