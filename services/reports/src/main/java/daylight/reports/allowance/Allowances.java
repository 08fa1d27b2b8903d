package daylight.reports.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** The caps of this replica. */
@ApplicationScoped
public class Allowances {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Allowance messages;
    private final Allowance readings;
    private final Allowance forms;
    private final Semaphore underWay;
    private final Semaphore formsUnderWay;

    Allowances(AllowanceConfig config, Clock clock) {
        this.messages = new Allowance(clock, config.messages());
        this.readings = new Allowance(clock, config.readings());
        this.forms = new Allowance(clock, config.forms());
        this.underWay = new Semaphore(config.concurrent());
        this.formsUnderWay = new Semaphore(config.concurrentForms());
    }

    /** Work that holds a body. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** For one sealed message. @throws Busy 503 at the cap */
    public void takeMessage() {
        messages.take();
    }

    /** For one look into a mailbox. @throws Busy 503 at the cap */
    public void takeReading() {
        readings.take();
    }

    /** For one form without a puzzle. @throws Busy 503 at the cap */
    public void takeForm() {
        forms.take();
    }

    /** Does the work while there is a place. @throws Busy 503 when all are taken */
    public <T> T underWay(Work<T> work) throws IOException {
        return within(underWay, work);
    }

    /** The same for a form, in places of their own. @throws Busy 503 when all are taken */
    public <T> T formUnderWay(Work<T> work) throws IOException {
        return within(formsUnderWay, work);
    }

    private static <T> T within(Semaphore places, Work<T> work) throws IOException {
        if (!places.tryAcquire()) {
            throw new Busy(SHORTLY);
        }
        try {
            return work.run();
        } finally {
            places.release();
        }
    }

    /** How much of what is given is used, 0 to 1. */
    public double load() {
        return Math.max(messages.load(), readings.load());
    }
}
