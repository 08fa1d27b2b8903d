package daylight.organizations.filing;

import daylight.organizations.register.Entry;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Register.Effect;
import daylight.organizations.stored.StoredJson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a filing makes of an entry. */
final class Effects {
    private Effects() {}

    static FilingContent content(Filing filing) {
        return StoredJson.read(filing.content().toString(), FilingContent.of(filing.kind()));
    }

    static Effect of(Filing filing, Organization organization, Entry entry) {
        return of(content(filing), filing.kind(), organization.abnormal(), entry);
    }

    private static Effect of(FilingContent content, FilingKind kind, boolean abnormal, Entry entry) {
        return switch (content) {
            case FilingContent.NewName(String name) -> changed(entry.withName(name), abnormal, "name");
            case FilingContent.NewSeat(String address, String region, String postcode) ->
                changed(entry.withSeat(new Entry.Seat(address, postcode), region), abnormal, "seat");
            case FilingContent.NewPurposes(String purposes, String scope) ->
                changed(entry.withPurposes(purposes, scope), abnormal, "purposes");
            case FilingContent.NewOfficers(List<Entry.Officer> officers) ->
                changed(entry.withOfficers(officers), abnormal, "officers");
            case FilingContent.NewFunds funds -> changed(entry.withFunds(funds.funds()), abnormal, "funds");
            case FilingContent.NewGoverningDocument document ->
                changed(entry.withGoverningDocument(document.kept()), abnormal, "governing-document");
            case FilingContent.Report report -> changed(entry, abnormal, "annual-report");
            case FilingContent.Told told -> changed(entry, abnormal, "liquidation");
            case FilingContent.Correction(String field, String value, Integer year) ->
                changed(CorrectedField.of(field).set(entry, value), abnormal, field);
            case FilingContent.Merger(String into, UUID other) -> new Effect(entry, abnormal, other, List.of("state"));
            case FilingContent.Nothing nothing -> new Effect(entry, abnormal(kind, abnormal), null, List.of("state"));
        };
    }

    /** The name that it asks for: another one, or that of an organization which comes back. Null when it asks for none. */
    static @Nullable String name(FilingContent content, FilingKind kind, Organization organization) {
        return switch (content) {
            case FilingContent.NewName(String name) -> name;
            case FilingContent.Correction(String field, String value, Integer year) ->
                CorrectedField.of(field) == CorrectedField.NAME ? value : null;
            case FilingContent.Nothing nothing -> kind == FilingKind.RESTORATION ? organization.name() : null;
            case FilingContent.NewSeat seat -> null;
            case FilingContent.NewPurposes purposes -> null;
            case FilingContent.NewOfficers officers -> null;
            case FilingContent.NewFunds funds -> null;
            case FilingContent.NewGoverningDocument document -> null;
            case FilingContent.Report report -> null;
            case FilingContent.Told told -> null;
            case FilingContent.Merger merger -> null;
        };
    }

    private static boolean abnormal(FilingKind kind, boolean before) {
        return kind == FilingKind.ABNORMAL_LISTING
                || (before && kind != FilingKind.ABNORMAL_REMOVAL && kind != FilingKind.RESTORATION);
    }

    private static Effect changed(Entry entry, boolean abnormal, String what) {
        return new Effect(entry, abnormal, null, List.of(what));
    }
}
