package daylight.embedded.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;

/** One database and one role of the same name a service; a role reaches no other's database. */
public final class Databases {

    private final Postgresql server;
    private final Map<String, String> passwords;

    /** A statement that fails there would be logged with its time and the mailbox it concerned (docs/operations.md). */
    private static final Set<String> UNLOGGED = Set.of("reports");

    /** @param passwords by the name of the database and its role */
    public Databases(Postgresql server, Map<String, String> passwords) {
        this.server = server;
        this.passwords = Map.copyOf(passwords);
    }

    /** Makes what is missing. */
    public void create() throws IOException {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), Postgresql.SUPERUSER, server.password());
                var statement = connection.createStatement()) {
            for (var entry : passwords.entrySet()) {
                create(connection, statement, entry.getKey(), entry.getValue());
            }
        } catch (SQLException e) {
            throw new IOException("The databases could not be made: " + e.getMessage(), e);
        }
    }

    private static void create(Connection connection, Statement statement, String name, String password)
            throws SQLException {
        // DDL takes no parameters: name and password go in as quoted identifier and literal.
        String role = statement.enquoteIdentifier(name, true);
        if (missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD " + statement.enquoteLiteral(password));
        }
        if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            statement.execute("CREATE DATABASE " + role + " OWNER " + role);
            statement.execute("REVOKE CONNECT ON DATABASE " + role + " FROM PUBLIC");
        }
        if (UNLOGGED.contains(name)) {
            statement.execute("ALTER DATABASE " + role + " SET log_min_messages TO 'fatal'");
            statement.execute("ALTER DATABASE " + role + " SET log_min_error_statement TO 'panic'");
        }
    }

    private static boolean missing(Connection connection, String query, String name) throws SQLException {
        try (var prepared = connection.prepareStatement(query)) {
            prepared.setString(1, name);
            try (var result = prepared.executeQuery()) {
                return !result.next();
            }
        }
    }
}
