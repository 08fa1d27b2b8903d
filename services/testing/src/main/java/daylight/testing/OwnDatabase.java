package daylight.testing;

import daylight.embedded.Addresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A fresh database and a role that owns it and nothing else, as a service has in production. */
final class OwnDatabase {
    private final Addresses servers;
    private final String name;

    OwnDatabase(Addresses servers, String name) {
        this.servers = servers;
        this.name = name;
    }

    Map<String, String> create() {
        try (Connection connection = DriverManager.getConnection(
                        servers.jdbcUrl("postgres"), servers.postgresqlUser(), servers.postgresqlPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of this module could not be made", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", servers.jdbcUrl(name),
                "quarkus.datasource.username", name,
                "quarkus.datasource.password", name);
    }
}
