package daylight.petitions.regions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Knows all places. They are few and only ever added to, so each process keeps those it has met. */
@ApplicationScoped
public class Regions {
    private static final int DEEPEST = 10;

    private final Jdbi jdbi;
    private final Map<String, Region> met = new ConcurrentHashMap<>();

    Regions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public boolean knows(String code) {
        return find(code) != null;
    }

    public @Nullable Region find(String code) {
        Region region = met.get(code);
        if (region == null) {
            region = jdbi.withHandle(
                    handle -> handle.createQuery("SELECT code, parent, name_en, name_zh FROM region WHERE code = :code")
                            .bind("code", code)
                            .map((row, context) ->
                                    new Region(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                            .findOne()
                            .orElse(null));
            if (region != null) {
                met.put(code, region);
            }
        }
        return region;
    }

    /** The place itself and those it lies in, nearest first. */
    public List<String> upwards(String code) {
        List<String> codes = new ArrayList<>();
        String next = code;
        while (next != null && codes.size() < DEEPEST && !codes.contains(next)) {
            codes.add(next);
            Region region = find(next);
            next = region == null ? null : region.parent();
        }
        return codes;
    }

    public List<Region> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT code, parent, name_en, name_zh FROM region ORDER BY code")
                        .map((row, context) ->
                                new Region(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list());
    }

    /** Adds places, or gives known ones new names; parents must come before what lies in them, or be known. */
    @Transactional
    public void load(List<Region> regions) {
        jdbi.useHandle(handle -> regions.forEach(region -> put(handle, region)));
        met.clear();
    }

    private static void put(Handle handle, Region region) {
        handle.createUpdate(
                        "INSERT INTO region (code, parent, name_en, name_zh) VALUES (:code, :parent, :en, :zh)"
                                + " ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, name_en = excluded.name_en, name_zh = excluded.name_zh")
                .bind("code", region.code())
                .bind("parent", region.parent())
                .bind("en", region.nameEn())
                .bind("zh", region.nameZh())
                .execute();
    }
}
