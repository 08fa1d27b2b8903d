package daylight.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Where the servers of a test run listen, all on loopback. A server that was not asked for has an address but does not
 * run.
 *
 * @param postgresqlUser a superuser: give each module a database of its own
 * @param kafka bootstrap servers
 * @param elasticsearch host and port
 * @param keycloak up to and with {@code /auth}; the realm is {@code daylight} with its demo users and clients. The
 *     issuer in tokens follows the address they are asked at
 * @param keycloakAdmin an administrator of the realm {@code master}
 * @param mailApi GreenMail's HTTP API, {@code /api/user/{mail}/messages}
 */
public record Addresses(
        int postgresqlPort,
        String postgresqlUser,
        String postgresqlPassword,
        String kafka,
        String elasticsearch,
        String keycloak,
        String keycloakAdmin,
        String keycloakPassword,
        int smtpPort,
        int imapPort,
        String mailApi) {

    /** The JDBC URL of a database, for instance {@code postgres}, the one that is always there. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresqlPort + "/" + database;
    }

    static Addresses read(Path file) throws IOException {
        var p = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            p.load(reader);
        }
        return new Addresses(
                Integer.parseInt(p.getProperty("postgresql.port")),
                p.getProperty("postgresql.user"),
                p.getProperty("postgresql.password"),
                p.getProperty("kafka"),
                p.getProperty("elasticsearch"),
                p.getProperty("keycloak"),
                p.getProperty("keycloak.admin"),
                p.getProperty("keycloak.password"),
                Integer.parseInt(p.getProperty("mail.smtp")),
                Integer.parseInt(p.getProperty("mail.imap")),
                p.getProperty("mail.api"));
    }

    void write(Path file) throws IOException {
        var p = new Properties();
        p.setProperty("postgresql.port", Integer.toString(postgresqlPort));
        p.setProperty("postgresql.user", postgresqlUser);
        p.setProperty("postgresql.password", postgresqlPassword);
        p.setProperty("kafka", kafka);
        p.setProperty("elasticsearch", elasticsearch);
        p.setProperty("keycloak", keycloak);
        p.setProperty("keycloak.admin", keycloakAdmin);
        p.setProperty("keycloak.password", keycloakPassword);
        p.setProperty("mail.smtp", Integer.toString(smtpPort));
        p.setProperty("mail.imap", Integer.toString(imapPort));
        p.setProperty("mail.api", mailApi);
        Path draft = file.resolveSibling("addresses.draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            p.store(writer, "Servers of a test run");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
