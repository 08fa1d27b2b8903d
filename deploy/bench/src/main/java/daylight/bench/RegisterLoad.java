package daylight.bench;

import daylight.seeds.portal.Token;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the register in through the gateway, in a few long streams one after another. The lines are made before and lie in files: what makes them would take its part of the processors, and a pause between two streams would let
 * the service catch up unseen.
 *
 * @param all organizations
 * @param free numbers from here on are of organizations that the register does not have
 */
record RegisterLoad(int all, int free) {
    /** Lines that are sent before anything is timed, so that the machine knows its way through the code. */
    static final int WARM = 20_000;

    private static final int STREAMS = 4;
    private static final int COPIED = 100_000;
    private static final double LOADED = 10_000;

    void run(Report report, Bed bed, RegisterTables tables) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("daylight-register");
        List<Path> files = new ArrayList<>();
        try {
            load(report, bed, tables, folder, files);
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
        history(tables);
        for (String table : List.of("organization", "organization_version", "name_reservation", "annual_report")) {
            tables.execute("VACUUM (ANALYZE) " + table);
        }
    }

    private void load(Report report, Bed bed, RegisterTables tables, Path folder, List<Path> files)
            throws IOException, InterruptedException {
        files.add(written(folder, free, free + WARM));
        for (int i = 0; i < STREAMS; i++) {
            files.add(written(folder, part(i), part(i + 1)));
        }
        double loaded = loaded(bed, files.getFirst(), files.subList(1, files.size()));
        long missing = all + WARM - tables.number("SELECT count(*) FROM organization WHERE code LIKE '%MJY%'");
        report.add(Figure.atMost("not brought in", missing, "rows", 0));
        report.add(Figure.atLeast("brought in, durable", loaded, "rows/s", LOADED)
                .beside(tables.copied(Math.min(COPIED, all))));
    }

    private int part(int number) {
        return (int) ((long) all * number / STREAMS);
    }

    private static Path written(Path folder, int from, int to) throws IOException {
        Path file = folder.resolve(from + ".ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GeneratedOrganizations.write(from, to, out);
        }
        return file;
    }

    /** Rows a second. */
    private double loaded(Bed bed, Path warm, List<Path> streams) throws IOException, InterruptedException {
        Token admin = new Token(
                bed.portal(), bed.settings().tokenUrl(), bed.settings().loader());
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            send(http, bed, admin, warm);
            long start = System.nanoTime();
            for (Path stream : streams) {
                send(http, bed, admin, stream);
            }
            return all * 1e9 / (System.nanoTime() - start);
        }
    }

    private static void send(HttpClient http, Bed bed, Token admin, Path lines)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(bed.portal().at("/api/organizations/imports"))
                        .header("Authorization", "Bearer " + admin.bearer())
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(lines))
                        .build(),
                BodyHandlers.ofString());
        String sum = answer.body().lines().reduce("", (before, line) -> line);
        if (answer.statusCode() != 200 || !sum.contains("\"refused\":0}")) {
            throw new IOException("The loader answered " + answer.statusCode() + ": " + sum);
        }
    }

    /** One in five changed twice, so that a day in the past is not always the first. */
    private static void history(RegisterTables tables) throws IOException {
        for (int version = 2; version <= 3; version++) {
            tables.execute(
                    "INSERT INTO organization_version (organization_id, effective_on, version, filing_kind, at, state,"
                            + " abnormal, entry) SELECT organization_id, effective_on + " + version * 300 + ", "
                            + version
                            + ", 'change-of-purposes', at, state, abnormal, entry FROM organization_version WHERE"
                            + " version = 1 AND abs(hashtext(organization_id::text)) % 5 = 0");
        }
    }
}
