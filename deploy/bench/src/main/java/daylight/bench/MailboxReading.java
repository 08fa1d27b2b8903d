package daylight.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Looks into mailboxes among a million messages, half of them full and half of them unknown. */
record MailboxReading(ReportsDoor door, ReportTables tables, SealedFiles files) {
    private static final int MESSAGES = 1_000_000;
    private static final int MAILBOXES = 100;
    private static final int READS = 2_000;
    private static final int READERS = 4;
    private static final int PAGE = 532_160;
    private static final double READ_P99 = 50;

    void measure(Report report) throws IOException, InterruptedException {
        tables.messages(MESSAGES);
        List<byte[]> full = new ArrayList<>();
        for (int i = 0; i < MAILBOXES; i++) {
            byte[] id = files.bytes(32);
            tables.mailbox(access(id), files);
            full.add(id);
        }
        ConcurrentLinkedQueue<byte[]> questions = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < READS; i++) {
            questions.add(door.question(i % 2 == 0 ? full.get(i / 2 % MAILBOXES) : files.bytes(32)));
        }
        ClosedLoop.Outcome read = new ClosedLoop(READERS, READS, Duration.ofMinutes(2)).run(() -> {
            HttpResponse<byte[]> answer = door.ask(questions.remove());
            return answer.statusCode() == 200 && answer.body().length == PAGE;
        });
        report.add(Figure.atMost("mailbox read among 1,000,000, p99", read.millis(99), "ms", READ_P99));
        report.add(Figure.info("mailbox read among 1,000,000, p50", read.millis(50), "ms"));
        report.add(Figure.atMost("reads that failed", read.failed(), "", 0));
    }

    /** Where the service finds the replies of a mailbox whose key is its id: SHA-256 over label, id and the hash of the key. */
    private static byte[] access(byte[] id) {
        return SealedFiles.sha256("daylight-access-v1".getBytes(StandardCharsets.US_ASCII), id, SealedFiles.sha256(id));
    }
}
