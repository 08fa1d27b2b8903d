package daylight.kernel.inbox;

import java.util.ArrayList;
import java.util.List;

/** A failure in words, in two sizes. */
final class Causes {
    private static final int DEEPEST = 10;
    private static final int LONGEST = 4_000;

    private Causes() {}

    /** Classes and messages: for operators, never for a topic or a log. */
    static String full(Throwable failure) {
        List<String> parts = new ArrayList<>();
        for (Throwable one : chain(failure)) {
            parts.add(one + at(one));
        }
        String all = String.join("\ncaused by ", parts);
        // PostgreSQL's text cannot hold it, and a cause may quote anything.
        String storable = all.replace('\0', ' ');
        return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST);
    }

    /** Classes and places alone. */
    static String classes(Throwable failure) {
        List<String> parts = new ArrayList<>();
        for (Throwable one : chain(failure)) {
            parts.add(one.getClass().getSimpleName() + at(one));
        }
        return String.join(" < ", parts);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable one = failure; one != null && chain.size() < DEEPEST; one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    private static String at(Throwable one) {
        StackTraceElement[] trace = one.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
