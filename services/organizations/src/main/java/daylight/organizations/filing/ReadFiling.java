package daylight.organizations.filing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.people.Account;
import daylight.organizations.register.EntryVersions;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.Organization;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.register.RegisterTransitions;
import daylight.organizations.representing.Representatives;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a filing: first who may file it and whether it fits, then what it says. */
@ApplicationScoped
class ReadFiling {
    /** What has effect when it is filed, though a representative files it. */
    static final Set<FilingKind> AT_ONCE = EnumSet.of(FilingKind.ANNUAL_REPORT, FilingKind.LIQUIDATION_STEP);

    private final ReadContent content;
    private final FilingFiles files;
    private final EntryVersions versions;
    private final Kinds kinds;
    private final Representatives representatives;
    private final RegisterDay day;

    ReadFiling(
            ReadContent content,
            FilingFiles files,
            EntryVersions versions,
            Kinds kinds,
            Representatives representatives,
            RegisterDay day) {
        this.content = content;
        this.files = files;
        this.versions = versions;
        this.kinds = kinds;
        this.representatives = representatives;
        this.day = day;
    }

    /** What is asked to be filed. */
    record Asked(
            FilingKind kind,
            FilingContent content,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable String legalBasis,
            List<UUID> attachments) {
        Asked {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * Reads the body.
     *
     * @throws RegisterRefusal when the organization's state does not admit it
     * @throws daylight.organizations.representing.RepresentationRefusal 403 to who does not speak for it
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault
     */
    Asked read(byte[] body, Organization organization, Account account) {
        Fields fields = JsonInput.object(body);
        FilingKind kind = kind(fields);
        admit(kind, organization, account);
        Fields inner = Objects.requireNonNullElseGet(fields.object("content"), () -> JsonInput.object("{}"));
        FilingContent read = content.read(kind, inner, about(organization, account));
        Asked asked = asked(fields, kind, read, files.asked(fields, kind, organization, account));
        if (!fields.has("content")) {
            inner.finish();
        }
        fields.finish();
        return asked;
    }

    /** Without a kind nothing else can be read. */
    private static FilingKind kind(Fields fields) {
        FilingKind kind = fields.choice("kind", fileable());
        if (kind != null) {
            return kind;
        }
        if (!fields.has("kind")) {
            fields.refuse("kind", "Is required.");
        }
        fields.finish();
        throw new IllegalStateException("A missing kind is a fault");
    }

    private ReadContent.About about(Organization organization, Account account) {
        return new ReadContent.About(
                organization, versions.current(organization.id()), kinds.named(organization.kind()), account.subject());
    }

    private Asked asked(Fields fields, FilingKind kind, FilingContent read, List<UUID> attachments) {
        return new Asked(
                kind,
                read,
                effectiveOn(fields, kind),
                ReadReasons.reason(fields, kind),
                ReadReasons.basis(fields, kind),
                attachments);
    }

    /** Who may file it, and whether the organization's state admits it. */
    void admit(FilingKind kind, Organization organization, Account account) {
        if (kind.by() == FilingKind.By.REGISTRAR) {
            if (!account.registrar()) {
                throw new FilingRefusal.NotYours();
            }
            if (representatives.speaks(organization.id(), account.subject())) {
                throw new RegisterRefusal.SecondRegistrar();
            }
        } else {
            representatives.speaking(organization.id(), account.subject());
        }
        if (organization.foreignNumber() != null) {
            throw new RegisterRefusal.Foreign();
        }
        RegisterTransitions.next(organization.state(), kind);
        boolean listing = kind == FilingKind.ABNORMAL_LISTING && organization.abnormal();
        boolean removal = kind == FilingKind.ABNORMAL_REMOVAL && !organization.abnormal();
        if (listing || removal) {
            throw new FilingRefusal.WithoutEffect();
        }
    }

    private LocalDate effectiveOn(Fields fields, FilingKind kind) {
        LocalDate today = day.today();
        LocalDate asked = Objects.requireNonNullElse(fields.date("effectiveOn"), today);
        if (AT_ONCE.contains(kind) && !asked.equals(today)) {
            fields.refuse("effectiveOn", "Must be today: it has effect when it is filed.");
        } else if (asked.isBefore(today) || asked.isAfter(today.plusYears(1))) {
            fields.refuse("effectiveOn", "Must be a day from today to a year from now.");
        }
        return asked;
    }

    static Map<String, FilingKind> fileable() {
        Map<String, FilingKind> kinds = new LinkedHashMap<>(FilingKind.byCode());
        kinds.remove(FilingKind.REGISTRATION.code());
        return kinds;
    }
}
