package daylight.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param raw the same measure taken from the server under it in the same run, or null where there is none
 * @param target what {@code judged()} must reach, or null for a figure that only informs
 */
record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double raw,
        @Nullable Double target,
        Better better,
        Of of) {
    /** Which way is good. */
    enum Better {
        HIGHER,
        LOWER
    }

    /** What the target speaks of. */
    enum Of {
        VALUE,
        RATIO
    }

    static Figure info(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null, Better.LOWER, Of.VALUE);
    }

    static Figure atLeast(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, null, target, Better.HIGHER, Of.VALUE);
    }

    static Figure atMost(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, null, target, Better.LOWER, Of.VALUE);
    }

    static Figure info(String name, long count, String unit) {
        return info(name, (double) count, unit);
    }

    static Figure atLeast(String name, long count, String unit, double target) {
        return atLeast(name, (double) count, unit, target);
    }

    static Figure atMost(String name, long count, String unit, double target) {
        return atMost(name, (double) count, unit, target);
    }

    static Figure ratioAtLeast(String name, double value, String unit, double raw, double target) {
        return new Figure(name, value, unit, raw, target, Better.HIGHER, Of.RATIO);
    }

    static Figure ratioAtMost(String name, double value, String unit, double raw, double target) {
        return new Figure(name, value, unit, raw, target, Better.LOWER, Of.RATIO);
    }

    /** The same figure with its raw limit beside it, judged as before. */
    Figure beside(double limit) {
        return new Figure(name, value, unit, limit, target, better, of);
    }

    @Nullable
    Double ratio() {
        return raw == null || raw == 0 ? null : value / raw;
    }

    boolean met() {
        if (target == null) {
            return true;
        }
        Double judged = of == Of.RATIO ? ratio() : Double.valueOf(value);
        if (judged == null) {
            return false;
        }
        return better == Better.HIGHER ? judged >= target : judged <= target;
    }

    String inWords() {
        Double ratio = ratio();
        return String.format(
                Locale.ROOT,
                "%-44s %12s %-10s %12s %7s %9s %s",
                name,
                rounded(value),
                unit,
                raw == null ? "" : rounded(raw),
                ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio),
                target == null ? "" : (better == Better.HIGHER ? ">= " : "<= ") + rounded(target),
                target == null ? "" : met() ? "met" : "MISSED");
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : "%.2f", number);
    }
}
