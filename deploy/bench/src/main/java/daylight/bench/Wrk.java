package daylight.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, one thread: it takes a hundredth of the processor time that a client on a JVM would take from what is measured. */
record Wrk(Path folder) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)|Socket errors: (.*)");
    private static final int READERS = 32;

    /**
     * What came of it.
     *
     * @param perSecond requests answered
     * @param p50 in milliseconds
     * @param p99 in milliseconds
     */
    record Outcome(double perSecond, double p50, double p99) {}

    static boolean isInstalled(String program) {
        return List.of((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator, -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Requests answered a second, each for another address. How many addresses there are: 0 for a new one each time. */
    double perSecond(int port, int addresses, Duration duration) throws IOException, InterruptedException {
        String number = addresses == 0 ? "n" : "(n % " + addresses + ")";
        String script = "local n = 0\nrequest = function() n = n + 1; return wrk.format('GET', '/bench/' .. " + number
                + ") end\n";
        return run(script, port, READERS, duration).perSecond();
    }

    /**
     * Posts without pause.
     *
     * @param bodies one a line, used in turn; {@code @N@} in them becomes a number that no other post has
     * @param first the first of those numbers
     */
    Outcome posts(int port, int callers, String path, String bearer, Path bodies, int first, Duration duration)
            throws IOException, InterruptedException {
        return run("""
                local bodies, n = {}, %d
                for line in io.lines('%s') do bodies[#bodies + 1] = line end
                local headers = { ['Content-Type'] = 'application/json', ['Authorization'] = 'Bearer %s' }
                request = function()
                    n = n + 1
                    return wrk.format('POST', '%s', headers, (bodies[n %% #bodies + 1]:gsub('@N@', tostring(n))))
                end
                """.formatted(first, bodies, bearer, path), port, callers, duration);
    }

    private Outcome run(String script, int port, int connections, Duration duration)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("requests.lua"), script);
        Process process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "--latency",
                        "--timeout",
                        "15s",
                        "-d" + duration.toSeconds() + "s",
                        "-s",
                        file.toString(),
                        "http://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || REFUSED.matcher(output).find()) {
            throw new IOException("wrk did not get good answers from port " + port + ":\n" + output);
        }
        return new Outcome(Double.parseDouble(rate.group(1)), millis(output, 50), millis(output, 99));
    }

    /** Of a line such as {@code 99%   12.34ms}. */
    private static double millis(String output, int percentile) throws IOException {
        Matcher line = Pattern.compile(percentile + "%\\s+([0-9.]+)(us|ms|s)").matcher(output);
        if (!line.find()) {
            throw new IOException("wrk told no percentile " + percentile + ":\n" + output);
        }
        double value = Double.parseDouble(line.group(1));
        return switch (line.group(2)) {
            case "us" -> value / 1000;
            case "ms" -> value;
            default -> value * 1000;
        };
    }
}
