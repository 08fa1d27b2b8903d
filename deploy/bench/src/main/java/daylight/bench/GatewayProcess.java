package daylight.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A gateway of one event loop with every feature on, before an upstream of the bench's. Limits are raised, none is removed. */
final class GatewayProcess implements AutoCloseable {
    static final Path JAR = Path.of("gateway/target/quarkus-app/quarkus-run.jar");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final int port;

    private GatewayProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Since its start. */
    Duration cpu() {
        return Cpu.of(process.toHandle());
    }

    static GatewayProcess start(Path folder, int upstreamPort, boolean cache) throws IOException, InterruptedException {
        int port = Ports.free();
        if (Files.notExists(JAR)) {
            throw new IOException(JAR + " is missing. Run ./portal up, which builds it.");
        }
        ProcessBuilder builder = new ProcessBuilder(command(folder, port, upstreamPort, cache))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gateway-" + port + ".log").toFile());
        // It runs as in production, where it refuses secrets of the demonstration: those of this bench are none of its
        // business.
        builder.environment().keySet().removeIf(name -> name.startsWith("DAYLIGHT_"));
        Process process = builder.start();
        GatewayProcess gateway = new GatewayProcess(process, port);
        gateway.awaitOpen();
        return gateway;
    }

    private static List<String> command(Path folder, int port, int upstreamPort, boolean cache) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx192m", "-Xmn96m"));
        command.add("-Dquarkus.http.port=" + Ports.free());
        command.add("-Ddaylight.gateway.port=" + port);
        command.add("-Ddaylight.gateway.event-loops=1");
        command.add("-Ddaylight.gateway.access-log=" + folder.resolve("gateway-access.log"));
        command.add("-Ddaylight.gateway.upstreams.web.url=http://127.0.0.1:" + upstreamPort);
        command.add("-Ddaylight.gateway.classes.pages.rate.requests=1000000000");
        command.add("-Ddaylight.gateway.classes.pages.cache=" + cache);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private void awaitOpen() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() - deadline > 0) {
                close();
                throw new IOException("The gateway of the bench did not start");
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isOpen() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
