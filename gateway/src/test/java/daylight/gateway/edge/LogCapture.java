package daylight.gateway.edge;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is logged while it is open. */
final class LogCapture implements AutoCloseable {
    private final List<String> records = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= from.intValue()) {
                records.add(record.getLoggerName() + ": " + record.getMessage() + ' ' + record.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Logger ours = Logger.getLogger("daylight");
    private final Level from;
    private final @Nullable Level before = ours.getLevel();

    /** From warnings up. */
    LogCapture() {
        this(Level.WARNING);
    }

    LogCapture(Level from) {
        this.from = from;
        ours.setLevel(from);
        root.addHandler(handler);
    }

    List<String> records() {
        return records;
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        ours.setLevel(before);
    }
}
