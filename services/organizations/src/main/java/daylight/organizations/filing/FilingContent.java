package daylight.organizations.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.register.Entry;
import daylight.organizations.register.Entry.Officer;
import daylight.organizations.register.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a filing carries, by its kind. */
public sealed interface FilingContent {
    record NewName(String name) implements FilingContent {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewSeat(String address, String region, @Nullable String postcode) implements FilingContent {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewPurposes(String purposes, @Nullable String scope) implements FilingContent {}

    /** All officers there are then. */
    record NewOfficers(List<Officer> officers) implements FilingContent {
        public NewOfficers {
            officers = List.copyOf(officers);
        }
    }

    record NewFunds(long amount, String currency) implements FilingContent {
        Entry.Funds funds() {
            return new Entry.Funds(amount, currency);
        }
    }

    record NewGoverningDocument(String summary, LocalDate adoptedOn) implements FilingContent {
        Entry.GoverningDocument kept() {
            return new Entry.GoverningDocument(summary, adoptedOn);
        }
    }

    /** Money in whole units of the currency of the organization's funds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            int year,
            long income,
            long spending,
            @Nullable Integer staff,
            @Nullable String summary) implements FilingContent {}

    /** How a liquidation goes, or ended. */
    record Told(String text) implements FilingContent {}

    /**
     * What one field must say.
     *
     * @param year of the annual report whose field it is; null for one of the entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correction(String field, String value, @Nullable Integer year) implements FilingContent {}

    /**
     * What it becomes part of.
     *
     * @param into its reference
     */
    record Merger(String into, UUID organization) implements FilingContent {}

    /** The kind says all. */
    record Nothing() implements FilingContent {}

    /** What a kind carries. */
    static Class<? extends FilingContent> of(FilingKind kind) {
        return switch (kind) {
            case CHANGE_OF_NAME -> NewName.class;
            case CHANGE_OF_DOMICILE -> NewSeat.class;
            case CHANGE_OF_PURPOSES -> NewPurposes.class;
            case CHANGE_OF_OFFICERS -> NewOfficers.class;
            case CHANGE_OF_FUNDS -> NewFunds.class;
            case CHANGE_OF_GOVERNING_DOCUMENT -> NewGoverningDocument.class;
            case ANNUAL_REPORT -> Report.class;
            case LIQUIDATION_STEP, END_OF_LIQUIDATION -> Told.class;
            case CORRECTION -> Correction.class;
            case MERGER -> Merger.class;
            case REGISTRATION,
                    DISSOLUTION,
                    WARNING,
                    ABNORMAL_LISTING,
                    ABNORMAL_REMOVAL,
                    SUSPENSION,
                    END_OF_SUSPENSION,
                    REVOCATION,
                    RESTORATION -> Nothing.class;
        };
    }
}
