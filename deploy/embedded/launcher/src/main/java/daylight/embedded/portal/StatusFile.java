package daylight.embedded.portal;

import daylight.embedded.part.PartState;
import daylight.embedded.part.PartStatus;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the supervisor last wrote about its parts. */
final class StatusFile {

    private final Path file;

    StatusFile(Path run) {
        this.file = run.resolve("status.properties");
    }

    synchronized void write(List<PartStatus> statuses) throws IOException {
        var properties = new Properties();
        properties.setProperty(
                "parts",
                String.join(",", statuses.stream().map(PartStatus::name).toList()));
        for (PartStatus status : statuses) {
            String name = status.name();
            properties.setProperty(name + ".state", status.state().name());
            properties.setProperty(name + ".pid", Long.toString(status.pid()));
            properties.setProperty(name + ".since", status.since().toString());
            properties.setProperty(name + ".took", status.took().toString());
            properties.setProperty(name + ".restarts", Integer.toString(status.restarts()));
            properties.setProperty(name + ".note", status.note());
        }
        var text = new StringWriter();
        properties.store(text, "Written by the supervisor");
        Path draft = file.resolveSibling("status.draft");
        Files.writeString(draft, text.toString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty where no supervisor ever wrote. */
    List<PartStatus> read() throws IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return List.of();
        }
        var statuses = new ArrayList<PartStatus>();
        for (String name : properties.getProperty("parts", "").split(",", -1)) {
            if (!name.isEmpty()) {
                statuses.add(status(properties, name));
            }
        }
        return statuses;
    }

    private static PartStatus status(Properties properties, String name) {
        return new PartStatus(
                name,
                PartState.valueOf(properties.getProperty(name + ".state")),
                Long.parseLong(properties.getProperty(name + ".pid")),
                Instant.parse(properties.getProperty(name + ".since")),
                Duration.parse(properties.getProperty(name + ".took")),
                Integer.parseInt(properties.getProperty(name + ".restarts")),
                properties.getProperty(name + ".note"));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
