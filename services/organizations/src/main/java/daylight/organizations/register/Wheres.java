package daylight.organizations.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Short forms of many organizations in one look. */
@ApplicationScoped
public class Wheres {
    private record One(UUID id, Where where) {}

    private final Jdbi jdbi;

    Wheres(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Map<UUID, Where> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT id, reference, name, code, state FROM organization WHERE id = ANY(:ids)")
                        .bindArray("ids", UUID.class, List.copyOf(ids))
                        .map((row, context) -> new One(
                                row.getObject("id", UUID.class),
                                new Where(
                                        row.getString("reference"),
                                        row.getString("name"),
                                        row.getString("code"),
                                        row.getString("state"))))
                        .collect(Collectors.toMap(One::id, One::where)));
    }
}
