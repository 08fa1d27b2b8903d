package daylight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** The tables of the petitions service, filled by SQL with what nobody can wait for: hundreds of thousands of people who pressed "sign" and not yet "confirm". */
final class SignatureTables implements AutoCloseable {
    private final Connection connection;

    private SignatureTables(Connection connection) {
        this.connection = connection;
    }

    static SignatureTables open(Map<String, String> environment) throws IOException {
        try {
            return new SignatureTables(DriverManager.getConnection(
                    environment.getOrDefault(
                            "DAYLIGHT_PETITIONS_DATABASE", "jdbc:postgresql://127.0.0.1:15432/petitions"),
                    "petitions",
                    environment.getOrDefault("DAYLIGHT_PETITIONS_PASSWORD", "")));
        } catch (SQLException e) {
            throw new IOException("The database of petitions cannot be reached", e);
        }
    }

    /** An open petition with the usual thresholds. */
    UUID petition(String word, String closes) throws IOException {
        return petition(UUID.randomUUID(), word, closes);
    }

    UUID petition(UUID id, String word, String closes) throws IOException {
        execute(
                "INSERT INTO agency (slug, jurisdiction, version) VALUES ('bench', 'GB-EAW', 1) ON CONFLICT DO NOTHING");
        execute(
                "INSERT INTO petition (id, reference, state, version, action, background, agency, region, created_at, opened_at, closes_at, updated_at, search)"
                        + " VALUES ('" + id + "', 'P-' || upper(left(md5('" + word + "'), 8)), 'open', 1, 'Bench "
                        + word + "', 'A petition of the benchmark.', 'bench', 'GB',"
                        + " now() - interval '7 months', now() - interval '7 months', " + closes
                        + ", now(), to_tsvector('english', '" + word + "'))");
        execute("INSERT INTO petition_key (petition_id, key) VALUES ('" + id + "', decode(repeat('ab', 32), 'hex'))");
        execute("INSERT INTO petition_threshold (petition_id, kind, signatures, days, source) SELECT '" + id
                + "', kind, signatures, days, source FROM threshold_rule WHERE region = '*'");
        return id;
    }

    /** People whose links are ready: signer {@code n} is {@code md5(salt || n)}. */
    void pending(UUID petition, String salt, int count) throws IOException {
        execute(
                "INSERT INTO pending_signature (petition_id, signer, region, name, address, notify, sponsor, marks, created_at)"
                        + " SELECT '" + petition + "', md5('" + salt
                        + "' || i)::uuid, (ARRAY['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'])[1 + i % 4],"
                        + " 'Signer of the benchmark', 'signer' || i || '@example.org', false, false, 0, now() FROM generate_series(0, "
                        + (count - 1) + ") i");
    }

    /** Signatures that are there already, one in fifty from one mail domain, in the order of their key so that it takes no longer than it must. */
    void signatures(UUID petition, int count, String domain) throws IOException {
        execute(
                "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)"
                        + " SELECT '" + petition
                        + "', (lpad(to_hex(i * 800::bigint), 8, '0') || left(md5(i::text), 24))::uuid, now() - interval '1 day', 'GB-ENG', 0, false, false,"
                        + " 'Signer of the benchmark', 'old' || i || CASE WHEN i % 50 = 0 THEN '@" + domain
                        + "' ELSE '@example.org' END"
                        + " FROM generate_series(0, " + (count - 1) + ") i");
    }

    /** Lets the counter know of signatures that were put in. */
    void count(UUID petition, int count) throws IOException {
        execute("INSERT INTO signature_delta (petition_id, region, hour, added, invalidated)" + " VALUES ('" + petition
                + "', 'GB-ENG', date_trunc('hour', now() - interval '1 day', 'UTC'), " + count + ", 0)");
    }

    /** Statistics and visibility as autovacuum leaves them, so that it need not begin in the middle of a measurement. */
    void settle() throws IOException {
        execute("VACUUM (ANALYZE) signature");
        execute("VACUUM (ANALYZE) pending_signature");
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

    /** What is counted, with what waits to be folded. */
    long counted(UUID petition) throws IOException {
        return number("SELECT coalesce((SELECT total FROM petition_count WHERE petition_id = '" + petition + "'), 0)"
                + " + coalesce((SELECT sum(added) FROM signature_delta WHERE petition_id = '" + petition + "'), 0)");
    }

    /** How far that and the valid rows are apart. In one statement, so that both are of one moment: signatures may still come, and be struck out. */
    long apart(UUID petition) throws IOException {
        return number("SELECT abs(coalesce((SELECT total FROM petition_count WHERE petition_id = '" + petition
                + "'), 0)"
                + " + coalesce((SELECT sum(added) FROM signature_delta WHERE petition_id = '" + petition + "'), 0)"
                + " - (SELECT count(*) FROM signature WHERE petition_id = '" + petition
                + "' AND invalidation IS NULL))");
    }

    /** How many of these signers are in. */
    long present(UUID petition, String salt, long[] numbers) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT count(*) FROM signature WHERE petition_id = ? AND signer IN (SELECT md5(? || n)::uuid FROM unnest(?) n)")) {
            Object[] boxed = new Object[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                boxed[i] = numbers[i];
            }
            statement.setObject(1, petition);
            statement.setString(2, salt);
            statement.setArray(3, connection.createArrayOf("bigint", boxed));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IOException("The signers could not be looked for", e);
        }
    }

    private void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
