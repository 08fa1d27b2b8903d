package daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** An nginx of one worker process with a configuration of its own, in the foreground, until it is closed. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Of all its processes, since their start. */
    Duration cpu() {
        return Cpu.of(process.toHandle());
    }

    /** What every request gets: an answer of one kilobyte that may not be kept, made without a look at the disk. */
    static Nginx upstream(Path folder, String cacheControl) throws IOException {
        int port = Ports.free();
        return start(folder, port, """
                server {
                  listen 127.0.0.1:%d;
                  default_type application/json;
                  location / { add_header Cache-Control "%s"; add_header ETag '"1"'; return 200 '{"text":"%s"}'; }
                  location /q/ { return 200 '{}'; }
                }
                """.formatted(port, cacheControl, "daylight ".repeat(113)));
    }

    /** Passes everything on over kept connections and keeps an access log, as the gateway does; nothing else. */
    static Nginx proxy(Path folder, int upstreamPort) throws IOException {
        int port = Ports.free();
        return start(folder, port, """
                access_log proxy-access.log;
                upstream behind { server 127.0.0.1:%d; keepalive 128; keepalive_requests 1000000; }
                server {
                  listen 127.0.0.1:%d;
                  keepalive_requests 1000000;
                  location / { proxy_pass http://behind; proxy_http_version 1.1; proxy_set_header Connection ""; }
                }
                """.formatted(upstreamPort, port));
    }

    private static Nginx start(Path folder, int port, String servers) throws IOException {
        String name = "nginx-" + port;
        Path file = folder.resolve(name + ".conf");
        Files.writeString(file, """
                worker_processes 1;
                daemon off;
                pid %1$s.pid;
                error_log %1$s.log;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  keepalive_requests 1000000;
                  %2$s
                }
                """.formatted(name, servers));
        Process process = new ProcessBuilder(
                        "nginx", "-p", folder.toString(), "-e", name + ".log", "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
        return new Nginx(process, port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
