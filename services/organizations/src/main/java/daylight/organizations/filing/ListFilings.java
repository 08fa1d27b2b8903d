package daylight.organizations.filing;

import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.organizations.people.Account;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Where;
import daylight.organizations.register.Wheres;
import daylight.organizations.representing.Representatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists filings: an organization's history, the newest first, and what waits for registrars, the oldest first. Ids sort by time. */
@ApplicationScoped
class ListFilings {
    private static final int SIZE = 50;
    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID FIRST = new UUID(0, 0);

    private record Waiting(Filing filing, Where organization) {}

    private final Jdbi jdbi;
    private final Organizations organizations;
    private final Filings filings;
    private final FilingFiles files;
    private final Wheres wheres;
    private final PresentContent present;
    private final Representatives representatives;
    private final Cursors cursors;

    ListFilings(
            Jdbi jdbi,
            Organizations organizations,
            Filings filings,
            FilingFiles files,
            Wheres wheres,
            PresentContent present,
            Representatives representatives,
            Cursors cursors) {
        this.jdbi = jdbi;
        this.organizations = organizations;
        this.filings = filings;
        this.files = files;
        this.wheres = wheres;
        this.present = present;
        this.representatives = representatives;
        this.cursors = cursors;
    }

    /** Of an organization: what has or will have effect for anybody, all of it for those who speak for it and for registrars. */
    @Transactional
    public Page<FilingView> of(String key, @Nullable Account reader, @Nullable String cursor) {
        Organization organization = organizations.named(key);
        boolean all = isInside(organization.id(), reader);
        String scope = "filings/" + organization.id() + "/" + all;
        UUID before = cursor == null ? LAST : position(scope, cursor);
        String shown = all ? "" : " AND state IN ('effective', 'scheduled')";
        List<Filing> found = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM filing WHERE organization_id = :organization AND id < :before" + shown
                                + " ORDER BY id DESC LIMIT :most")
                .bind("organization", organization.id())
                .bind("before", before)
                .bind("most", SIZE + 1)
                .map((row, context) -> Filings.read(row))
                .list());
        Map<UUID, List<FilingFiles.File>> read =
                files.of(found.stream().filter(one -> all || one.showsFiles()).toList());
        String subject = reader == null ? null : reader.subject();
        return page(
                scope,
                found.stream()
                        .map(one -> FilingView.of(one, subject, null, read.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    /** One, to whoever acted on it. */
    @Transactional
    public FilingView one(UUID id, Account reader) {
        Filing one = filings.find(id).orElseThrow(FilingRefusal.NotFound::new);
        return FilingView.of(one, reader.subject(), null, files.of(List.of(one)).getOrDefault(id, List.of()));
    }

    /**
     * One, as the history of its organization tells of it.
     *
     * @param reader null for anybody
     * @throws FilingRefusal.NotFound 404 also for one that the reader may not know of
     */
    @Transactional
    public FilingView seen(UUID id, @Nullable Account reader) {
        Filing one = filings.find(id).orElseThrow(FilingRefusal.NotFound::new);
        boolean inside = isInside(one.organization(), reader);
        boolean open = one.state() == FilingState.EFFECTIVE || one.state() == FilingState.SCHEDULED;
        if (!inside && !open) {
            throw new FilingRefusal.NotFound();
        }
        List<FilingFiles.File> read =
                inside || one.showsFiles() ? files.of(List.of(one)).getOrDefault(id, List.of()) : List.of();
        return FilingView.of(
                one,
                reader == null ? null : reader.subject(),
                wheres.of(List.of(one.organization())).get(one.organization()),
                read);
    }

    private boolean isInside(UUID organization, @Nullable Account reader) {
        return reader != null && (reader.registrar() || representatives.speaks(organization, reader.subject()));
    }

    /** What waits for a registrar, each beside what stands in the register now. */
    @Transactional
    public Page<FilingView> waiting(String registrar, @Nullable String cursor) {
        String scope = "review/filings";
        List<Waiting> found = waiting(cursor == null ? FIRST : position(scope, cursor));
        List<Filing> all = found.stream().map(Waiting::filing).toList();
        Map<UUID, List<FilingFiles.File>> read = files.of(all);
        Map<UUID, FilingContent> standing = present.of(all);
        return page(
                scope,
                found.stream()
                        .map(one -> FilingView.of(
                                        one.filing(),
                                        registrar,
                                        one.organization(),
                                        read.getOrDefault(one.filing().id(), List.of()))
                                .beside(standing.get(one.filing().id())))
                        .toList());
    }

    private List<Waiting> waiting(UUID after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.*, o.reference, o.name, o.code, o.state AS organization_state
                        FROM filing f JOIN organization o ON o.id = f.organization_id
                        WHERE f.state IN ('awaiting-review', 'awaiting-second') AND f.id > :after ORDER BY f.id LIMIT :most
                        """)
                .bind("after", after)
                .bind("most", SIZE + 1)
                .map((row, context) -> new Waiting(
                        Filings.read(row),
                        new Where(
                                row.getString("reference"),
                                row.getString("name"),
                                row.getString("code"),
                                row.getString("organization_state"))))
                .list());
    }

    private Page<FilingView> page(String scope, List<FilingView> found) {
        boolean more = found.size() > SIZE;
        List<FilingView> shown = more ? found.subList(0, SIZE) : found;
        return new Page<>(
                shown, more ? cursors.next(scope, List.of(shown.getLast().id().toString())) : null);
    }

    private UUID position(String scope, String cursor) {
        return UUID.fromString(cursors.position(scope, cursor).getFirst());
    }
}
