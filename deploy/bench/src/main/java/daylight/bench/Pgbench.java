package daylight.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator: the plain single-row insert of the same table, a transaction each. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String CLIENTS = "16";

    private Pgbench() {}

    /** Single-row inserts of signatures a second, or -1 where the program is not installed. */
    static double insertsPerSecond(Map<String, String> environment, UUID petition, int seconds)
            throws IOException, InterruptedException {
        return perSecond(
                environment,
                "petitions",
                "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name,"
                        + " address) VALUES ('"
                        + petition
                        + "', gen_random_uuid(), now(), 'GB-ENG', 0, false, false, 'Signer of the benchmark',"
                        + " 'signer@example.org');\n",
                seconds);
    }

    /**
     * Transactions of one statement a second, or -1 where the program is not installed.
     *
     * @param service whose database it is, under {@code DAYLIGHT_<SERVICE>_DATABASE} and {@code DAYLIGHT_<SERVICE>_PASSWORD}
     */
    static double perSecond(Map<String, String> environment, String service, String statement, int seconds)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("daylight-insert", ".sql");
        Files.writeString(script, statement);
        String settings = "DAYLIGHT_" + service.toUpperCase(Locale.ROOT);
        URI database = URI.create(environment
                .getOrDefault(settings + "_DATABASE", "jdbc:postgresql://127.0.0.1:15432/" + service)
                .substring("jdbc:".length()));
        ProcessBuilder builder = command(environment, service, database.getPort(), script, seconds);
        builder.environment().put("PGPASSWORD", environment.getOrDefault(settings + "_PASSWORD", ""));
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return rate(output);
        } catch (IOException notInstalled) {
            return -1;
        } finally {
            Files.delete(script);
        }
    }

    private static ProcessBuilder command(
            Map<String, String> environment, String service, int port, Path script, int seconds) {
        List<String> command = List.of(
                environment.getOrDefault("DAYLIGHT_PGBENCH", "pgbench"),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=1",
                "--time=" + seconds,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=" + service,
                service);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static double rate(String output) {
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench said:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
