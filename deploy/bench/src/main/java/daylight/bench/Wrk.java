package daylight.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, one thread and 32 connections, each request for another address. */
record Wrk(Path folder) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)|Socket errors: (.*)");

    /** Requests answered a second. How many addresses there are: 0 for a new one each time. */
    double perSecond(int port, int addresses, Duration duration) throws IOException, InterruptedException {
        Path script = folder.resolve("requests.lua");
        String number = addresses == 0 ? "n" : "(n % " + addresses + ")";
        Files.writeString(
                script,
                "local n = 0\nrequest = function() n = n + 1; return wrk.format('GET', '/bench/' .. " + number
                        + ") end\n");
        Process process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c32",
                        "--timeout",
                        "15s",
                        "-d" + duration.toSeconds() + "s",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || REFUSED.matcher(output).find()) {
            throw new IOException("wrk did not get good answers from port " + port + ":\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
