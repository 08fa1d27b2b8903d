package daylight.embedded.server;

import daylight.embedded.part.Part;
import daylight.embedded.part.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL with durable settings and locale C.UTF-8. */
public final class Postgresql {

    public static final String NAME = "postgresql";
    public static final String SUPERUSER = "postgres";

    private final Place place;
    private final int port;
    private final String password;

    public Postgresql(Place place, int port, String password) {
        this.place = place;
        this.port = port;
        this.password = password;
    }

    /** {@code settle} runs once it takes connections: databases and roles are made there. */
    public Part part(Step settle) {
        Path data = place.data(NAME);
        var command = new ArrayList<>(unprivileged());
        command.addAll(List.of(
                binaries().resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                // No socket: its path would be too long in a deep checkout, and everybody uses TCP.
                "-c",
                "unix_socket_directories=",
                // An acknowledged record is on disk. Embedded PostgreSQL libraries switch these off.
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=120",
                "-c",
                "shared_buffers=160MB",
                "-c",
                // A bulk load would else run into a checkpoint every few seconds, and write whole pages after each.
                "max_wal_size=2GB",
                "-c",
                "checkpoint_timeout=15min",
                "-c",
                "log_min_duration_statement=2000",
                "-c",
                "jit=off"));
        return Part.of(NAME, () -> command, place.root(), this::probe)
                .around(this::prepare, settle)
                .stoppedBy("INT")
                .with(Map.of("LC_ALL", "C.UTF-8"));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    private Path binaries() {
        return place.module(NAME).resolve("server");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does. */
    private static List<String> unprivileged() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private void probe() throws IOException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "1");
        try (var connection = DriverManager.getConnection(url("postgres"), properties)) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void prepare() throws IOException, InterruptedException {
        new PostgresqlBinaries(place.module(NAME)).unpack(binaries());
        if (Files.exists(place.data(NAME).resolve("PG_VERSION"))) {
            return;
        }
        Files.createDirectories(place.data(NAME).getParent());
        Files.createDirectories(place.logs());
        Path secret = place.write("postgresql.password", password);
        var command = new ArrayList<>(unprivileged());
        command.addAll(List.of(
                binaries().resolve("bin/initdb").toString(),
                "-D",
                place.data(NAME).toString(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256"));
        var log = place.logs().resolve("initdb.log").toFile();
        try {
            var initdb = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
            int status = initdb.start().waitFor();
            if (status != 0) {
                throw new IOException("initdb ended with exit value " + status + "; see " + log);
            }
        } finally {
            Files.delete(secret);
        }
    }
}
