package daylight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/** The tables of the organizations service, asked directly: the raw limits. */
final class RegisterTables implements AutoCloseable {
    /** Names of the very same core: one key of the index that a name check asks for several. */
    private static final String SIMILAR =
            "SELECT id, reference, name, code, state, similarity(name_core, ?) FROM organization WHERE name_likeness_keys(name_core) @>"
                    + " ARRAY [(name_likeness_keys(?))[1]] AND state NOT IN ('dissolved', 'revoked') LIMIT 150";

    private static final String SEARCH =
            "SELECT id, kind, state, region, length(name_key) FROM organization WHERE search @@ CAST(? AS tsquery) LIMIT 2001";
    private static final String THEN =
            "SELECT entry FROM organization_version WHERE organization_id = ? AND effective_on <= ? ORDER BY"
                    + " effective_on DESC, version DESC LIMIT 1";

    /** An organization as it stands in the tables. */
    record Row(UUID id, String code, String name, String core) {}

    private final Connection connection;

    private RegisterTables(Connection connection) {
        this.connection = connection;
    }

    static RegisterTables open(Map<String, String> environment) throws IOException {
        try {
            RegisterTables tables = new RegisterTables(DriverManager.getConnection(
                    environment.getOrDefault(
                            "DAYLIGHT_ORGANIZATIONS_DATABASE", "jdbc:postgresql://127.0.0.1:15432/organizations"),
                    "organizations",
                    environment.getOrDefault("DAYLIGHT_ORGANIZATIONS_PASSWORD", "")));
            // As the service's own connections.
            tables.execute("SET pg_trgm.word_similarity_threshold = 0.65");
            tables.execute("SET jit = off");
            tables.execute("SET plan_cache_mode = force_custom_plan");
            tables.execute("SET random_page_cost = 1.1");
            return tables;
        } catch (SQLException e) {
            throw new IOException("The database of organizations cannot be reached", e);
        }
    }

    void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
    }

    long number(String sql) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
    }

    /** Rows a second by COPY: see {@link RawCopy}. */
    double copied(int rows) throws IOException {
        try {
            return new RawCopy(connection).perSecond(rows);
        } catch (SQLException e) {
            throw new IOException("Rows could not be copied", e);
        }
    }

    /** Some organizations, spread over all of them. */
    List<Row> some(int count) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, code, name, name_core FROM organization WHERE code IS NOT NULL ORDER BY md5(code)"
                                + " LIMIT "
                                + count)) {
            while (row.next()) {
                rows.add(new Row(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IOException("Organizations could not be read", e);
        }
    }

    /** Milliseconds, 99th percentile, of the question for alike names. */
    double similarMillis(List<Row> rows) throws IOException {
        return p99(SIMILAR, rows.size(), (statement, i) -> {
            statement.setString(1, rows.get(i).core());
            statement.setString(2, rows.get(i).core());
        });
    }

    double searchMillis(List<String> terms) throws IOException {
        return p99(SEARCH, terms.size(), (statement, i) -> statement.setString(1, terms.get(i)));
    }

    double thenMillis(List<Row> rows, LocalDate day) throws IOException {
        return p99(THEN, rows.size(), (statement, i) -> {
            statement.setObject(1, rows.get(i).id());
            statement.setDate(2, Date.valueOf(day));
        });
    }

    private interface Bound {
        void bind(PreparedStatement statement, int number) throws SQLException;
    }

    private double p99(String sql, int count, Bound bound) throws IOException {
        Histogram took = new Histogram(3);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                bound.bind(statement, i);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
                took.recordValue(Math.max(1, (System.nanoTime() - start) / 1000));
            }
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
        return took.getValueAtPercentile(99) / 1000.0;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("The connection could not be closed", e);
        }
    }
}
