package daylight.disclosures.publishing;

import daylight.disclosures.record.Delay;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns rows into columns: one array a parameter, in the order of {@link NewRecords}' statement. */
final class NewRecordColumns {
    private final PreparedStatement insert;
    private final Connection connection;
    private final List<NewRecord> records;
    private int parameter = 1;

    NewRecordColumns(PreparedStatement insert, Connection connection, List<NewRecord> records) {
        this.insert = insert;
        this.connection = connection;
        this.records = records;
    }

    void bind() throws SQLException {
        add("uuid", NewRecord::id);
        add("text", NewRecord::reference);
        add("text", record -> record.content().agency());
        add("text", record -> record.at().toString());
        add("text", record -> record.hashed().hash());
        add("text", record -> record.content().title());
        add("text", record -> record.keys().number());
        add("text", record -> record.keys().numberedTitle());
        add("text", record -> record.keys().content());
        add("int4", delay(Delay::workingDays));
        add("text", delay(delay -> delay.from().toString()));
        add("text", delay(delay -> delay.to().toString()));
        add("bool", delay(Delay::provisional));
        add("text", record -> record.hashed().canonical());
    }

    private static Column delay(Function<Delay, Object> part) {
        return record -> record.delay() == null ? null : part.apply(record.delay());
    }

    private void add(String type, Column column) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[records.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.of(records.get(i));
        }
        insert.setArray(parameter++, connection.createArrayOf(type, values));
    }

    @FunctionalInterface
    private interface Column {
        @Nullable
        Object of(NewRecord record);
    }
}
