package daylight.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Sealed reports at a steady rate, each durable when it is answered, beside files of the same size forced to the same disk; looks into mailboxes among a million messages; the work of a puzzle, and of sealing in a browser.
 */
final class ReportsBench implements Benchmark {
    private static final double SEALING = 1_500;
    private static final int PAGES = 3;

    private final Map<String, String> environment;
    private final SealedFiles files = new SealedFiles(7);

    ReportsBench(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("reports");
        URI gateway = bed.settings().gateway();
        ReportsDoor door = new ReportsDoor(gateway, files);
        double raw = Disk.filesPerSecond(bed.home(), SealedFiles.REPORT);
        try (ReportTables tables = ReportTables.open(environment)) {
            new ReportSending(door, tables).measure(report, raw);
            new MailboxReading(door, tables, files).measure(report);
        }
        report.add(PuzzleChecking.measure());
        sealing(report, gateway);
        return report.note(
                        "Raw limit: files of the same size, written and forced to the same disk by four threads in the same run.")
                .note("Puzzles are solved before, at 12 bits; latencies count from when a request was due.");
    }

    private static void sealing(Report report, URI gateway) throws IOException, InterruptedException {
        List<PageSealing.Measured> measured = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            PageSealing.measure(gateway).ifPresent(measured::add);
        }
        if (measured.isEmpty()) {
            report.note("Sealing in the page was not measured: no Chromium is installed here.");
            return;
        }
        measured.sort(Comparator.comparingDouble(PageSealing.Measured::sealing));
        PageSealing.Measured middle = measured.get(PAGES / 2);
        report.add(Figure.atMost("sealing 16 MiB in Chromium", middle.sealing(), "ms", SEALING)
                .beside(middle.raw()));
        long sent = measured.stream().filter(PageSealing.Measured::sent).count();
        report.add(Figure.atLeast("reports of the page that were taken", sent, "", PAGES));
        report.note("Sealing: from the press of the button to the puzzle, the middle one of three fresh pages.");
        report.note("Beside it stands the browser's own AES-256-GCM over as much.");
    }
}
