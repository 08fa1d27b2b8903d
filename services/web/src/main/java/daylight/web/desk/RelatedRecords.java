package daylight.web.desk;

import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.page.Together;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Related records as people name them, by reference or address, and as the API takes them, by id. */
@ApplicationScoped
class RelatedRecords {
    static final String FIELD = "related";

    private static final Pattern NAMED = Pattern.compile(
            "(?:\\S*/records/)?(R-[0-9A-Z]{4,20}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})(?:[/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);
    /** Of more lines than a record may name none is looked up: the service says that there are too many. */
    private static final int MOST = 50;

    private final Disclosures disclosures;
    private final Together together;

    RelatedRecords(@RestClient Disclosures disclosures, Together together) {
        this.disclosures = disclosures;
        this.together = together;
    }

    /** What the lines of a form name. */
    record Found(List<String> ids, List<FieldError> errors) {}

    Found find(Entered entered, EntryText text) {
        List<String> lines = entered.lines(FIELD);
        if (lines.size() > MOST) {
            return new Found(lines, List.of());
        }
        List<Supplier<@Nullable String>> asked = lines.stream()
                .map(line -> together.<@Nullable String>start(() -> id(line)))
                .toList();
        List<String> ids = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = asked.get(i).get();
            if (id == null) {
                unknown.add(lines.get(i));
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return new Found(
                ids,
                unknown.isEmpty()
                        ? List.of()
                        : List.of(new FieldError(FIELD, text.relatedUnknown(String.join(", ", unknown)))));
    }

    /** The references of records known by id, one a line; one that was withdrawn since keeps its id. */
    String references(@Nullable List<String> ids) {
        if (ids == null) {
            return "";
        }
        List<Supplier<String>> asked =
                ids.stream().map(id -> together.start(() -> reference(id))).toList();
        return String.join("\n", asked.stream().map(Supplier::get).toList());
    }

    /** Either an id or a reference, as it stands alone or in an address; else nothing. */
    static @Nullable String key(String line) {
        Matcher named = NAMED.matcher(line);
        if (!named.matches()) {
            return null;
        }
        String key = named.group(1);
        return key.startsWith("r-") || key.startsWith("R-")
                ? key.toUpperCase(Locale.ROOT)
                : key.toLowerCase(Locale.ROOT);
    }

    private @Nullable String id(String line) {
        String key = key(line);
        if (key == null || !key.startsWith("R-")) {
            return key;
        }
        try {
            return disclosures.record(key).id();
        } catch (Refused unknownOrWithdrawn) {
            return null;
        }
    }

    private String reference(String id) {
        try {
            return disclosures.record(id).reference();
        } catch (Refused withdrawn) {
            return id;
        }
    }
}
