package daylight.kernel.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object from outside. Ask for each by its name, then call {@link #finish}, which throws with everything that was wrong.
 *
 * <p>A {@code required...} method answers a stand-in when the field is missing or wrong, so that reading can go on; finish() keeps it from being used.
 */
public final class Fields {
    private final ObjectNode object;
    private final String path;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();
    private final List<Fields> inner = new ArrayList<>();

    Fields(ObjectNode object, String path, Findings findings) {
        this.object = object;
        this.path = path;
        this.findings = findings;
    }

    public @Nullable String text(String name, TextRule rule) {
        return value(name, new Readings.Text(rule));
    }

    /** The stand-in is the empty text. */
    public String requiredText(String name, TextRule rule) {
        return required(name, new Readings.Text(rule), "");
    }

    /** At most {@code most} texts; empty when absent. Texts that are wrong are left out and reported by their index. */
    public List<String> texts(String name, int most, TextRule each) {
        return list(name, most, new Readings.Text(each));
    }

    public @Nullable LocalDate date(String name) {
        return value(name, Readings.DATE);
    }

    public List<LocalDate> dates(String name, int most) {
        return list(name, most, Readings.DATE);
    }

    /** The stand-in is 1 January 2000. */
    public LocalDate requiredDate(String name) {
        return required(name, Readings.DATE, LocalDate.of(2000, 1, 1));
    }

    public @Nullable Instant instant(String name) {
        return value(name, Readings.INSTANT);
    }

    /** The stand-in is the epoch. */
    public Instant requiredInstant(String name) {
        return required(name, Readings.INSTANT, Instant.EPOCH);
    }

    public @Nullable UUID id(String name) {
        return value(name, Readings.ID);
    }

    public List<UUID> ids(String name, int most) {
        return list(name, most, Readings.ID);
    }

    public @Nullable Long integer(String name, long least, long most) {
        return value(name, new Readings.Whole(least, most));
    }

    public @Nullable Boolean flag(String name) {
        return value(name, Readings.FLAG);
    }

    /** One of the keys of {@code choices}; its value is the answer. A refusal lists them in the order of the map: see {@link Choices}. */
    public <T> @Nullable T choice(String name, Map<String, T> choices) {
        return value(name, new Readings.Choice<>(choices));
    }

    /** The stand-in is any of the choices. */
    public <T> T requiredChoice(String name, Map<String, T> choices) {
        return required(
                name,
                new Readings.Choice<>(choices),
                choices.values().iterator().next());
    }

    /** A nested object; null when absent. Its faults are reported by this body's {@link #finish}. */
    public @Nullable Fields object(String name) {
        return value(name, this::nested);
    }

    public List<Fields> objects(String name, int most) {
        return list(name, most, this::nested);
    }

    public boolean has(String name) {
        JsonNode node = object.get(name);
        return node != null && !node.isNull();
    }

    /** Reports a fault that only the feature can see. */
    public void refuse(String name, String detail) {
        findings.add(Findings.join(path, name), detail);
    }

    /**
     * Ends the reading.
     *
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault, members nobody asked for among them
     */
    public void finish() {
        reportUnknown();
        findings.throwIfAny();
    }

    private void reportUnknown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                refuse(name, "Is not a field here.");
            }
        });
        inner.forEach(Fields::reportUnknown);
    }

    private <T> T required(String name, Reading<T> reading, T standIn) {
        int before = findings.count();
        T value = value(name, reading);
        if (value == null && findings.count() == before) {
            refuse(name, "Is required.");
        }
        return value == null ? standIn : value;
    }

    private <T> @Nullable T value(String name, Reading<T> reading) {
        asked.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : reading.read(node, Findings.join(path, name), findings);
    }

    private <T> List<T> list(String name, int most, Reading<T> reading) {
        asked.add(name);
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            return List.of();
        }
        return Readings.list(node, Findings.join(path, name), most, reading, findings);
    }

    private @Nullable Fields nested(JsonNode node, String at, Findings shared) {
        if (!(node instanceof ObjectNode child)) {
            shared.add(at, "Must be an object.");
            return null;
        }
        Fields fields = new Fields(child, at, shared);
        inner.add(fields);
        return fields;
    }
}
