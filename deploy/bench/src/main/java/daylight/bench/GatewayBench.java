package daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the gateway costs: requests a second beside an nginx that proxies the same upstream, one worker each, and the time it adds to a request at half its own maximum.
 * Every request is for another address and the cache is off; a second line has the cache on and few addresses. It runs beside the portal and needs none of it, but a portal
 * under load on the same processors spoils the figures.
 */
final class GatewayBench implements Benchmark {
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final int MOST_WARMING = 8;
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final int ROUNDS = 3;
    private static final int ADDRESSES = 64;

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("gateway");
        List<String> missing = List.of("nginx", "wrk").stream()
                .filter(program -> !Wrk.isInstalled(program))
                .toList();
        if (!missing.isEmpty()) {
            return report.note("Not measured, for " + String.join(" and ", missing)
                    + " is not installed. On Debian: apt-get install nginx-light wrk");
        }
        Path folder = Files.createTempDirectory("daylight-gateway-bench");
        withoutCache(report, folder);
        withCache(report, folder);
        return report;
    }

    private static void withoutCache(Report report, Path folder) throws IOException, InterruptedException {
        try (Nginx upstream = Nginx.upstream(folder, "no-cache");
                Nginx proxy = Nginx.proxy(folder, upstream.port());
                GatewayProcess gateway = GatewayProcess.start(folder, upstream.port(), false)) {
            Wrk wrk = new Wrk(folder);
            warm(wrk, gateway.port(), 0);
            Best ours = Best.NONE;
            Best nginx = Best.NONE;
            for (int round = 0; round < ROUNDS; round++) {
                // By turns, so that whatever else the machine does falls on both.
                ours = ours.or(wrk, gateway.port(), gateway::cpu);
                nginx = nginx.or(wrk, proxy.port(), proxy::cpu);
            }
            report.add(Figure.ratioAtLeast(
                    "proxied, beside nginx", ours.perSecond(), "requests/s", nginx.perSecond(), 0.35));
            report.add(Figure.info("processor time for a request", ours.micros(), "us")
                    .beside(nginx.micros()));
            PacedLoad half = new PacedLoad(ours.perSecond() / 2, MEASURED, 8);
            addLatencies(report, half, upstream.port(), proxy.port(), gateway.port());
        }
    }

    /** The best of the rounds so far: what disturbs one only makes it worse. */
    private record Best(double perSecond, double micros) {
        static final Best NONE = new Best(0, Double.MAX_VALUE);

        Best or(Wrk wrk, int port, Supplier<Duration> cpu) throws IOException, InterruptedException {
            Duration before = cpu.get();
            double rate = wrk.perSecond(port, 0, MEASURED);
            double spent = Cpu.perRequest(before, cpu.get(), rate * MEASURED.toSeconds());
            return new Best(Math.max(perSecond, rate), Math.min(micros, spent));
        }
    }

    /** Until the compiler has nothing more to gain: on a busy machine that takes its time. */
    private static void warm(Wrk wrk, int port, int addresses) throws IOException, InterruptedException {
        double before = 0;
        double rate = wrk.perSecond(port, addresses, WARM);
        for (int i = 0; i < MOST_WARMING && rate > before * 1.05; i++) {
            before = rate;
            rate = wrk.perSecond(port, addresses, WARM);
        }
    }

    private static void addLatencies(Report report, PacedLoad load, int behind, int proxied, int port)
            throws InterruptedException {
        load.run(port);
        double direct = load.run(behind).getValueAtPercentile(50) / 1000.0;
        double ours = load.run(port).getValueAtPercentile(50) / 1000.0;
        double nginx = load.run(proxied).getValueAtPercentile(50) / 1000.0;
        report.add(Figure.atMost("added p50 at half of that", ours - direct, "ms", 1.0)
                .beside(Math.max(0.001, nginx - direct)));
        report.note("At half: direct p50 %.2f ms, nginx %.2f ms, gateway %.2f ms".formatted(direct, nginx, ours));
    }

    private static void withCache(Report report, Path folder) throws IOException, InterruptedException {
        try (Nginx upstream = Nginx.upstream(folder, "public, max-age=60");
                GatewayProcess gateway = GatewayProcess.start(folder, upstream.port(), true)) {
            Wrk wrk = new Wrk(folder);
            warm(wrk, gateway.port(), ADDRESSES);
            double kept = wrk.perSecond(gateway.port(), ADDRESSES, MEASURED);
            double direct = wrk.perSecond(upstream.port(), ADDRESSES, MEASURED);
            report.add(Figure.info("from the cache, beside the upstream itself", kept, "requests/s")
                    .beside(direct));
        }
    }
}
