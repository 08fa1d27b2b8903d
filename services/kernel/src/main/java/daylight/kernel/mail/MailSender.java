package daylight.kernel.mail;

import daylight.kernel.ticking.Ticker;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands queued mails to the mail server. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(8);
    private static final int MOST_DOUBLINGS = 12;
    /** Shorter than a claim, so that nobody else has taken what is under way. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);

    private final MailQueue queue;
    private final ReactiveMailer mailer;
    private final MailConfig config;
    private @Nullable Ticker ticker;

    MailSender(MailQueue queue, ReactiveMailer mailer, MailConfig config) {
        this.queue = queue;
        this.mailer = mailer;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        if (config.send()) {
            ticker = new Ticker("mail", config.every(), this::send);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    /** One round: several at once, each with its own end, so that a server which hangs holds up nobody but its mail. */
    void send() {
        List<Callable<Void>> round = queue.claim(config.perDomain(), config.perRound()).stream()
                .map(claimed -> (Callable<Void>) () -> {
                    send(claimed);
                    return null;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                config.atOnce(), Thread.ofVirtual().name("mail-", 1).factory())) {
            for (Future<Void> one : threads.invokeAll(round, LONGEST_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                // One that was not begun in time comes again when its claim ends.
                if (!one.isCancelled()) {
                    one.get();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The queue of mails could not be written", e.getCause());
        }
    }

    private void send(MailQueue.Claimed claimed) {
        try {
            mailer.send(mail(claimed.mail())).await().atMost(config.timeout());
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
