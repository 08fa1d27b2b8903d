package daylight.organizations.filing;

import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.Attachments;
import daylight.kernel.housekeeping.Chore;
import daylight.kernel.input.Fields;
import daylight.organizations.people.Account;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that come with filings. They are sent first and wait for the filing that names them; whose nobody names go after a week. */
@ApplicationScoped
class FilingFiles implements Chore {
    private static final int MOST = 20;
    private static final Duration WAIT = Duration.ofDays(7);
    private static final String WAITING = "waiting/";

    /**
     * A file.
     *
     * @param size bytes
     */
    record File(UUID id, String name, String type, long size, String sha256) {
        static File of(Attachment one) {
            return new File(one.id(), one.name(), one.type(), one.size(), one.sha256());
        }
    }

    private final Attachments attachments;

    FilingFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Where what an account sent for an organization waits. */
    static String waiting(Organization organization, Account account) {
        return WAITING + organization.id() + "/" + account.subject();
    }

    static String folder(UUID filing) {
        return Filing.FOLDER + filing;
    }

    /** Reads which of the waiting files a filing names, and reports those that do not wait. */
    List<UUID> asked(Fields fields, FilingKind kind, Organization organization, Account account) {
        List<UUID> named = fields.ids("attachments", MOST);
        if (named.isEmpty()) {
            return named;
        }
        if (kind.attached() == FilingKind.Attached.NONE) {
            fields.refuse("attachments", "No files come with this kind of filing.");
            return List.of();
        }
        Collection<UUID> there = new HashSet<>();
        attachments.in(waiting(organization, account)).forEach(one -> there.add(one.id()));
        for (int i = 0; i < named.size(); i++) {
            if (!there.remove(named.get(i))) {
                fields.refuse(
                        "attachments[" + i + "]", "Is no file that you sent for this organization and that waits.");
            }
        }
        return named;
    }

    /**
     * Hangs them at their filing, in the caller's transaction.
     *
     * @throws FilingRefusal.FileGone 409 when another filing took one meanwhile
     */
    void take(List<UUID> named, Filing filing, Organization organization, Account account) {
        for (UUID id : named) {
            if (!attachments.move(id, waiting(organization, account), folder(filing.id()))) {
                throw new FilingRefusal.FileGone();
            }
        }
    }

    /** Of many filings, in one look. */
    Map<UUID, List<File>> of(Collection<Filing> filings) {
        List<String> folders = new ArrayList<>();
        filings.stream()
                .filter(one -> one.kind().attached() != FilingKind.Attached.NONE)
                .forEach(one -> folders.add(folder(one.id())));
        return attachments.in(folders).stream()
                .collect(Collectors.groupingBy(
                        one -> UUID.fromString(one.folder().substring(Filing.FOLDER.length())),
                        Collectors.mapping(File::of, Collectors.toList())));
    }

    @Override
    public void tidy(Instant now) {
        attachments.removeOlder(WAITING, now.minus(WAIT));
    }
}
