package daylight.embedded.server;

import daylight.embedded.part.Part;
import daylight.embedded.part.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL with durable settings and locale C.UTF-8. */
public final class Postgresql {

    public static final String NAME = "postgresql";
    private static final Map<String, String> SETTINGS = settings();
    public static final String SUPERUSER = "postgres";

    private final Place place;
    private final int port;
    private final String password;

    public Postgresql(Place place, int port, String password) {
        this.place = place;
        this.port = port;
        this.password = password;
    }

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        // No socket: its path would be too long in a deep checkout, and everybody uses TCP.
        settings.put("unix_socket_directories", "");
        // An acknowledged record is on disk. Embedded PostgreSQL libraries switch these off.
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("max_connections", "120");
        settings.put("shared_buffers", "160MB");
        // A bulk load would else run into a checkpoint every few seconds, and write whole pages after each.
        settings.put("max_wal_size", "2GB");
        settings.put("checkpoint_timeout", "15min");
        settings.put("log_min_duration_statement", "2000");
        settings.put("jit", "off");
        return settings;
    }

    /** {@code settle} runs once it takes connections: databases and roles are made there. */
    public Part part(Step settle) {
        var command = new ArrayList<>(unprivileged());
        command.addAll(List.of(
                binaries().resolve("bin/postgres").toString(),
                "-D",
                place.data(NAME).toString(),
                "-p",
                Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
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

    /** How it is started: PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does. Empty for other users. */
    public static List<String> unprivileged() {
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
        try {
            makeCluster(secret);
        } finally {
            Files.delete(secret);
        }
    }

    private void makeCluster(Path secret) throws IOException, InterruptedException {
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
        var initdb = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        int status = initdb.start().waitFor();
        if (status != 0) {
            throw new IOException("initdb ended with exit value " + status + "; see " + log);
        }
    }
}
