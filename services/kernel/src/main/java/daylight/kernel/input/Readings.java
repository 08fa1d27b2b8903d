package daylight.kernel.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How each type is read. */
final class Readings {
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST_TIME = 40;
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static final Reading<LocalDate> DATE = Readings::date;
    static final Reading<Instant> INSTANT = Readings::instant;
    static final Reading<UUID> ID = Readings::id;
    static final Reading<Boolean> FLAG = Readings::flag;

    private Readings() {}

    record Text(TextRule rule) implements Reading<String> {
        @Override
        public @Nullable String read(JsonNode node, String at, Findings findings) {
            if (!node.isTextual()) {
                findings.add(at, "Must be a text.");
                return null;
            }
            String text = Texts.tidied(node.textValue());
            String fault = text.isEmpty() ? null : Texts.fault(text, rule);
            if (fault != null) {
                findings.add(at, fault);
            }
            return text.isEmpty() || fault != null ? null : text;
        }
    }

    record Whole(long least, long most) implements Reading<Long> {
        @Override
        public @Nullable Long read(JsonNode node, String at, Findings findings) {
            if (!node.isIntegralNumber()
                    || !node.canConvertToLong()
                    || node.longValue() < least
                    || node.longValue() > most) {
                findings.add(at, "Must be a whole number from " + least + " to " + most + ".");
                return null;
            }
            return node.longValue();
        }
    }

    record Choice<T>(Map<String, T> choices) implements Reading<T> {
        @Override
        public @Nullable T read(JsonNode node, String at, Findings findings) {
            T chosen = node.isTextual() ? choices.get(node.textValue()) : null;
            if (chosen == null) {
                findings.add(at, "Must be one of " + String.join(", ", choices.keySet()) + ".");
            }
            return chosen;
        }
    }

    static <T> List<T> list(JsonNode node, String at, int most, Reading<T> each, Findings findings) {
        if (!node.isArray()) {
            findings.add(at, "Must be a list.");
            return List.of();
        }
        if (node.size() > most) {
            findings.add(at, "Must have at most " + most + " entries; it has " + node.size() + ".");
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            T value = each.read(node.get(i), at + "[" + i + "]", findings);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable LocalDate date(JsonNode node, String at, Findings findings) {
        LocalDate date =
                node.isTextual() && ISO_DATE.matcher(node.textValue()).matches() ? dateOrNull(node.textValue()) : null;
        if (date == null || date.isBefore(FIRST)) {
            findings.add(at, "Must be a date from 1000-01-01 to 9999-12-31, written as 2026-03-31.");
            return null;
        }
        return date;
    }

    private static @Nullable Instant instant(JsonNode node, String at, Findings findings) {
        Instant time =
                node.isTextual() && node.textValue().length() <= LONGEST_TIME ? timeOrNull(node.textValue()) : null;
        if (time == null) {
            findings.add(at, "Must be a time with its offset, written as 2026-03-31T09:00:00Z.");
        }
        return time;
    }

    private static @Nullable LocalDate dateOrNull(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Instant timeOrNull(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return LAST.isBefore(time.toLocalDate()) || FIRST.isAfter(time.toLocalDate()) ? null : time.toInstant();
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static @Nullable UUID id(JsonNode node, String at, Findings findings) {
        if (node.isTextual() && UUID_TEXT.matcher(node.textValue()).matches()) {
            return UUID.fromString(node.textValue());
        }
        findings.add(at, "Must be an id (a UUID).");
        return null;
    }

    private static @Nullable Boolean flag(JsonNode node, String at, Findings findings) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        findings.add(at, "Must be true or false.");
        return null;
    }
}
