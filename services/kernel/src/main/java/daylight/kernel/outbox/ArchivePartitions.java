package daylight.kernel.outbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jdbi.v3.core.Handle;

/** The days of the archive (UTC): made ahead, and dropped when they are old. Only the active relay does it, so no two processes race. */
final class ArchivePartitions {
    private static final String PREFIX = "outbox_archive_";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private ArchivePartitions() {}

    static void keep(Handle handle, LocalDate today, int daysAhead, int daysKept) {
        for (int day = 0; day <= daysAhead; day++) {
            make(handle, today.plusDays(day));
        }
        drop(handle, today.minusDays(daysKept));
    }

    private static void make(Handle handle, LocalDate day) {
        // DDL takes no parameters; both values are dates of our own.
        handle.execute(
                "CREATE TABLE IF NOT EXISTS %s%s PARTITION OF outbox_archive FOR VALUES FROM ('%s 00:00Z') TO ('%s 00:00Z')"
                        .formatted(PREFIX, DAY.format(day), day, day.plusDays(1)));
    }

    private static void drop(Handle handle, LocalDate oldestKept) {
        handle.createQuery("""
                        SELECT child.relname FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
                        WHERE inhparent = 'outbox_archive'::regclass AND child.relname < :oldest
                        """)
                .bind("oldest", PREFIX + DAY.format(oldestKept))
                .mapTo(String.class)
                .list()
                .forEach(name -> handle.execute("DROP TABLE " + name));
    }
}
