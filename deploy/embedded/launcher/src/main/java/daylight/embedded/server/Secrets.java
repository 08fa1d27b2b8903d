package daylight.embedded.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Secrets of one installation, made up when first asked for and kept in a file that only its owner reads. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known;

    private Secrets(Path file, Properties known) {
        this.file = file;
        this.known = known;
    }

    public static Secrets of(Path state) throws IOException {
        Path file = state.resolve("secrets.properties");
        var known = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
        return new Secrets(file, known);
    }

    public synchronized String get(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            secret = HexFormat.of().formatHex(random);
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Secrets of this installation");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets could not be kept in " + file, e);
        }
    }
}
