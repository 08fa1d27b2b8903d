package daylight.kernel.mail;

import daylight.kernel.ticking.Ticker;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands queued mails to the mail server: several at once, each with its own end, so that one which hangs holds up nobody but itself. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(8);
    private static final int MOST_DOUBLINGS = 12;
    /** With the time a mail server may take it is shorter than a claim, so that nobody else has taken what is under way. */
    private static final Duration LONGEST_IN_LINE = Duration.ofMinutes(2);

    private final MailQueue queue;
    private final ReactiveMailer mailer;
    private final MailConfig config;
    private final Context loop;
    private final ExecutorService threads;
    private final Semaphore places;
    private @Nullable Ticker ticker;
    private volatile boolean closing;

    MailSender(MailQueue queue, ReactiveMailer mailer, MailConfig config, Vertx vertx) {
        this.queue = queue;
        this.mailer = mailer;
        this.config = config;
        this.loop = vertx.getOrCreateContext();
        this.threads = Executors.newFixedThreadPool(
                config.atOnce(), Thread.ofVirtual().name("mail-", 1).factory());
        this.places = new Semaphore(config.perRound());
    }

    void start(@Observes StartupEvent start) {
        if (config.send()) {
            ticker = new Ticker("mail", config.every(), this::send);
        }
    }

    /** Lets what is under way end; what still stood in line is left to the next process. */
    void stop(@Observes ShutdownEvent stop) {
        closing = true;
        if (ticker != null) {
            ticker.close();
        }
        threads.close();
    }

    /** One round: takes as many as have a place, and does not wait for them. */
    void send() {
        long claimedAt = System.nanoTime();
        for (MailQueue.Claimed claimed : queue.claim(config.perDomain(), places.availablePermits())) {
            places.acquireUninterruptibly();
            threads.execute(() -> {
                try {
                    inTurn(claimed, claimedAt);
                } catch (RuntimeException e) {
                    // Its claim ends by itself, and it comes again.
                    LOG.errorf(e, "The queue could not be told how mail %d ended", claimed.id());
                } finally {
                    places.release();
                }
            });
        }
    }

    private void inTurn(MailQueue.Claimed claimed, long claimedAt) {
        if (closing) {
            queue.later(claimed.id(), Duration.ZERO);
        } else if (System.nanoTime() - claimedAt < LONGEST_IN_LINE.toNanos()) {
            send(claimed);
        }
    }

    private void send(MailQueue.Claimed claimed) {
        try {
            // Always on one event loop: called from several, the client reads a new connection on another one than it
            // listens on, and now and then misses the server's greeting and waits for ever.
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail(claimed.mail())))
                    .runSubscriptionOn(task -> loop.runOnContext(ignored -> task.run()))
                    .await()
                    .atMost(config.timeout());
        } catch (RuntimeException e) {
            fail(claimed, e);
            return;
        }
        queue.done(claimed.id());
    }

    private void fail(MailQueue.Claimed claimed, RuntimeException e) {
        // Neither address nor text: they would outlive the mail in the log.
        LOG.warnf(
                "Mail %d failed, attempt %d: %s",
                claimed.id(), claimed.attempts(), e.getClass().getName());
        if (claimed.attempts() >= config.attempts()) {
            LOG.errorf("Mail %d is given up", claimed.id());
            queue.done(claimed.id());
        } else {
            queue.later(claimed.id(), wait(claimed.attempts()));
        }
    }

    private Duration wait(int attempts) {
        Duration wait = config.retry().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Mail mail(OutgoingMail outgoing) {
        Mail mail = Mail.withText(outgoing.to(), outgoing.subject(), outgoing.text());
        // So that out-of-office programs do not answer (RFC 3834).
        mail.addHeader("Auto-Submitted", "auto-generated");
        if (outgoing.unsubscribe() != null) {
            mail.addHeader("List-Unsubscribe", "<" + outgoing.unsubscribe() + ">");
            mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mail;
    }
}
