package daylight.kernel.mail;

import daylight.kernel.ticking.Ticker;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands queued mails to the mail server. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(8);
    private static final int MOST_DOUBLINGS = 12;

    private final MailQueue queue;
    private final Mailer mailer;
    private final MailConfig config;
    private @Nullable Ticker ticker;

    MailSender(MailQueue queue, Mailer mailer, MailConfig config) {
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

    private void send() {
        for (MailQueue.Claimed claimed : queue.claim(config.perDomain(), config.perRound())) {
            try {
                mailer.send(mail(claimed.mail()));
            } catch (RuntimeException e) {
                fail(claimed, e);
                continue;
            }
            queue.done(claimed.id());
        }
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
