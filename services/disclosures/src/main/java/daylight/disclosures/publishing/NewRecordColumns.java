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
        texts(NewRecord::reference);
        texts(record -> record.content().agency());
        texts(record -> record.at().toString());
        texts(record -> record.hashed().hash());
        texts(record -> record.content().title());
        texts(record -> record.keys().number());
        texts(record -> record.keys().numberedTitle());
        texts(record -> record.keys().content());
        add("int4", delay(Delay::workingDays));
        add("text", delay(delay -> delay.from().toString()));
        add("text", delay(delay -> delay.to().toString()));
        add("bool", delay(Delay::provisional));
        texts(record -> record.hashed().canonical());
    }

    /** An array of the very type of texts travels as bytes; any other is written as one long literal, character by character, and read so by the server. */
    private void texts(Function<NewRecord, @Nullable String> column) throws SQLException {
        @Nullable String[] values = new @Nullable String[records.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(records.get(i));
        }
        insert.setArray(parameter++, connection.createArrayOf("text", values));
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
