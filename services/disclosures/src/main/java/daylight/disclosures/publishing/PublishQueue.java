package daylight.disclosures.publishing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gathers requests that arrive at the same time into one transaction. There is no timer: while one batch is being written the next gathers, so that a lone request
 * waits for nothing and a crowd shares the cost of a commit.
 */
@ApplicationScoped
class PublishQueue {
    private static final Logger LOG = Logger.getLogger(PublishQueue.class);

    private final RecordWriter writer;
    private final PublishingConfig config;
    private final BlockingQueue<Submission> queue;
    private @Nullable Thread thread;

    PublishQueue(RecordWriter writer, PublishingConfig config) {
        this.writer = writer;
        this.config = config;
        this.queue = new ArrayBlockingQueue<>(config.queue());
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("publish-writer").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    /** Takes the submission in; its outcome comes when it is written. */
    void add(Submission submission) {
        if (!queue.offer(submission)) {
            throw new PublishRefusal.Busy();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Submission> batch = gather(queue.take());
                writer.write(batch);
            }
        } catch (InterruptedException e) {
            LOG.debug("The writer stops with the service");
        }
        Submission left;
        while ((left = queue.poll()) != null) {
            left.outcome().completeExceptionally(new PublishRefusal.Busy());
        }
    }

    private List<Submission> gather(Submission first) {
        List<Submission> batch = new ArrayList<>();
        batch.add(first);
        long text = length(first);
        while (batch.size() < config.batchRecords() && text < config.batchCharacters()) {
            Submission next = queue.poll();
            if (next == null) {
                break;
            }
            batch.add(next);
            text += length(next);
        }
        return batch;
    }

    private static int length(Submission submission) {
        return submission.record().hashed().canonical().length();
    }
}
