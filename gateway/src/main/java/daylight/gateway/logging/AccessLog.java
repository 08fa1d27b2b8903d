package daylight.gateway.logging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One event loop's part of the access log: lines gather on a page that goes to the writer when it is full or at the next sweep. */
public final class AccessLog {
    private static final int PAGE = 32 * 1024;

    private final @Nullable LogWriter writer;
    private final StringBuilder page = new StringBuilder(PAGE + 1024);
    private long second;
    private String secondText = "";

    /**
     * Begins an empty page.
     *
     * @param writer null for no log
     */
    public AccessLog(@Nullable LogWriter writer) {
        this.writer = writer;
    }

    /**
     * What is told of one request.
     *
     * @param path what the class of the route lets the log keep
     * @param micros from the request's head to the end of the answer
     */
    public record Line(
            String reference,
            String traceParent,
            String method,
            String path,
            String route,
            int status,
            long bytesIn,
            long bytesOut,
            long micros,
            @Nullable String cache,
            @Nullable String ending) {}

    public void add(Line line) {
        if (writer == null) {
            return;
        }
        request(line);
        outcome(line);
        if (page.length() >= PAGE) {
            flush();
        }
    }

    private void request(Line line) {
        page.append("{\"at\":\"");
        appendTime(System.currentTimeMillis());
        member("\",\"ref\":\"", line.reference());
        member("\",\"trace\":\"", line.traceParent());
        page.append("\",\"method\":\"");
        appendEscaped(line.method());
        page.append("\",\"path\":\"");
        appendEscaped(line.path());
        member("\",\"route\":\"", line.route());
    }

    private void outcome(Line line) {
        page.append("\",\"status\":").append(line.status());
        page.append(",\"in\":").append(line.bytesIn()).append(",\"out\":").append(line.bytesOut());
        page.append(",\"us\":").append(line.micros());
        if (line.cache() != null) {
            member(",\"cache\":\"", line.cache());
            page.append('"');
        }
        if (line.ending() != null) {
            member(",\"ending\":\"", line.ending());
            page.append('"');
        }
        page.append("}\n");
    }

    public void flush() {
        if (writer != null && !page.isEmpty()) {
            writer.write(page.toString().getBytes(StandardCharsets.UTF_8));
            page.setLength(0);
        }
    }

    private void member(String name, String value) {
        page.append(name).append(value);
    }

    /** Paths hold ASCII without quotation marks; queries may hold anything printable. */
    private void appendEscaped(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '"' || c == '\\') {
                page.append('\\');
            }
            page.append(c);
        }
    }

    private void appendTime(long millis) {
        long now = Math.floorDiv(millis, 1000L);
        if (now != second) {
            second = now;
            String text =
                    Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS).toString();
            secondText = text.substring(0, text.length() - 1);
        }
        int fraction = (int) Math.floorMod(millis, 1000L);
        page.append(secondText).append('.');
        page.append((char) ('0' + fraction / 100))
                .append((char) ('0' + fraction / 10 % 10))
                .append((char) ('0' + fraction % 10))
                .append('Z');
    }
}
