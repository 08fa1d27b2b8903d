package daylight.organizations.kinds;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All kinds, from the file kinds.json beside this class. */
@Singleton
public class Kinds {
    private final List<Kind> all;
    private final Map<String, Kind> registrable;

    public Kinds() {
        InputStream file = Objects.requireNonNull(Kinds.class.getResourceAsStream("kinds.json"));
        try (file) {
            all = List.copyOf(JsonMapper.builder().build().readValue(file, new TypeReference<List<Kind>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The kinds could not be read", e);
        }
        Map<String, Kind> some = new LinkedHashMap<>();
        all.stream().filter(Kind::registrable).forEach(kind -> some.put(kind.code(), kind));
        registrable = Collections.unmodifiableMap(some);
    }

    /** In the order in which they are shown. */
    public List<Kind> all() {
        return all;
    }

    /** Those one can apply for, by code. */
    public Map<String, Kind> registrable() {
        return registrable;
    }

    public Optional<Kind> find(@Nullable String code) {
        return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * The kind of a code that was checked before.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Kind named(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No kind " + code));
    }
}
