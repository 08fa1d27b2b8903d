package daylight.embedded.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Formats the log directory where that was not done yet, then becomes the stock broker: one JVM instead of two. */
public final class Broker {

    private Broker() {}

    /** Takes one argument, the path of a server.properties. */
    public static void main(String[] args) throws IOException {
        String settings = args[0];
        if (!formatted(settings)) {
            String[] format = {
                "format",
                "--config",
                settings,
                "--cluster-id",
                Uuid.randomUuid().toString()
            };
            int status = StorageTool.execute(format, System.out);
            if (status != 0) {
                throw new IllegalStateException("The log directory named in " + settings + " could not be formatted");
            }
        }
        Kafka.main(new String[] {settings});
    }

    private static boolean formatted(String settings) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(settings))) {
            properties.load(reader);
        }
        return Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
    }
}
