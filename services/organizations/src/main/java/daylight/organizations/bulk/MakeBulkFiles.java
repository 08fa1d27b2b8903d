package daylight.organizations.bulk;

import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.Attachments;
import daylight.kernel.attachments.NewAttachment;
import daylight.kernel.housekeeping.Chore;
import daylight.kernel.outage.Outage;
import daylight.organizations.bulk.BulkFiles.Made;
import daylight.organizations.day.RegisterConfig;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.ListRegister;
import daylight.organizations.finding.ListRegister.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Makes a day's files: at night, or for the first who asks when there is none of today or yesterday. */
@ApplicationScoped
class MakeBulkFiles implements Chore {
    private static final long GIBIBYTE = 1024L * 1024 * 1024;
    /** Compressed, ten million organizations have less than a GiB. */
    private static final NewAttachment.Limits LIMITS =
            new NewAttachment.Limits(2 * GIBIBYTE - 1, 64 * GIBIBYTE, Set.of("application/gzip"));

    /** Shorter than the gateway waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(MakeBulkFiles.class);

    private final ExecutorService makers = Executors.newVirtualThreadPerTaskExecutor();
    private final BulkFiles files;
    private final Attachments attachments;
    private final ListRegister register;
    private final RegisterDay day;
    private final RegisterConfig where;
    private final BulkConfig config;
    private final Clock clock;
    private final MakeBulkFiles self;

    MakeBulkFiles(
            BulkFiles files,
            Attachments attachments,
            ListRegister register,
            RegisterDay day,
            RegisterConfig where,
            BulkConfig config,
            Clock clock,
            MakeBulkFiles self) {
        this.files = files;
        this.attachments = attachments;
        this.register = register;
        this.day = day;
        this.where = where;
        this.config = config;
        this.clock = clock;
        this.self = self;
    }

    static String folder(Format format) {
        return "bulk/" + BulkFiles.code(format);
    }

    @Override
    public void tidy(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, where.zone());
        if (!time.isBefore(config.from()) && time.isBefore(config.until())) {
            for (Format format : Format.values()) {
                make(day.of(now), format);
            }
        }
        self.removeOld(day.of(now).minusDays(config.keep()));
    }

    /** The newest; made now when it is older than last night's. Empty while the first takes longer than a reader waits. */
    Optional<Made> newest(Format format) {
        LocalDate today = day.today();
        Optional<Made> newest = files.newest(format);
        if (newest.isPresent() && !newest.get().day().isBefore(today.minusDays(1))) {
            return newest;
        }
        await(makers.submit(() -> make(today, format)));
        return files.newest(format);
    }

    private static void await(Future<?> making) {
        try {
            making.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debugf(e, "A file of the register takes longer than a reader waits; whoever asks again finds it");
        } catch (ExecutionException e) {
            throw new Outage("A file of the register could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("The service is being stopped", e);
        }
    }

    /** Makes one, unless it is made or another is making it. */
    void make(LocalDate of, Format format) {
        if (!files.claim(of, format, clock.instant().plus(config.longest()))) {
            return;
        }
        boolean made = false;
        try {
            files.made(write(of, format));
            made = true;
        } catch (IOException e) {
            throw new Outage("A file of the register could not be made", e);
        } finally {
            if (!made) {
                files.release(of, format);
            }
        }
    }

    private Made write(LocalDate of, Format format) throws IOException {
        try (RegisterStream stream = new RegisterStream(register, format)) {
            Attachment kept = attachments.add(
                    new NewAttachment(folder(format), of.toString(), BulkFiles.name(of.toString(), format), LIMITS),
                    stream);
            return new Made(of, format, kept.id(), stream.organizations(), kept.at());
        }
    }

    @Transactional
    public void removeOld(LocalDate before) {
        files.forget(before).forEach(old -> attachments.remove(old.attachment(), folder(old.format())));
    }
}
