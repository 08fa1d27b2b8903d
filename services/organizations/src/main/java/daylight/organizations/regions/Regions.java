package daylight.organizations.regions;

import daylight.organizations.wording.PlaceNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Knows all divisions. There are a few thousand and they seldom change, so each process keeps them, and reads them anew now and then, for another one may have loaded some. */
@ApplicationScoped
public class Regions {
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int DEEPEST = 6;

    /** A division with those it lies in, nearest first. */
    private record Chain(List<String> codes, PlaceNames names) {
        static final Chain NONE = new Chain(List.of(), PlaceNames.NONE);
    }

    private record Known(Map<String, Region> byCode, Map<String, Chain> chains, Instant at) {
        Known(Map<String, Region> byCode, Instant at) {
            this(byCode, new ConcurrentHashMap<>(), at);
        }
    }

    private final Jdbi jdbi;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    Regions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public Optional<Region> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode().get(code));
    }

    public boolean knows(String code) {
        return byCode().containsKey(code);
    }

    /** Those that lie in a division, by code; without one, those that lie in none. */
    public List<Region> in(@Nullable String parent) {
        return byCode().values().stream()
                .filter(region -> parent == null ? region.parent() == null : parent.equals(region.parent()))
                .toList();
    }

    /** The codes of a division and of those it lies in, nearest first. */
    public List<String> upwards(String code) {
        return chain(code).codes();
    }

    /** The names of a division and of those it lies in, in every language. */
    public PlaceNames names(@Nullable String code) {
        return code == null ? PlaceNames.NONE : chain(code).names();
    }

    /** The names of divisions that a text mentions: in full, or without what they end with, as 北京 for 北京市. */
    public PlaceNames mentioned(String text) {
        return PlaceNames.of(byCode().values().stream()
                .flatMap(region -> region.names().stream())
                .filter(name -> text.contains(name.length() > 2 ? name.substring(0, name.length() - 1) : name))
                .toList());
    }

    /**
     * Adds divisions or renames them; parents before what lies in them.
     *
     * @return how many
     */
    @Transactional
    public int load(List<Region> regions) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO region (code, parent, name_en, name_zh) VALUES (:code, :parent, :en, :zh) ON CONFLICT"
                            + " (code) DO UPDATE SET parent = excluded.parent, name_en = coalesce(excluded.name_en,"
                            + " region.name_en), name_zh = coalesce(excluded.name_zh, region.name_zh)");
            regions.forEach(region -> batch.bind("code", region.code())
                    .bind("parent", region.parent())
                    .bind("en", region.nameEn())
                    .bind("zh", region.nameZh())
                    .add());
            batch.execute();
        });
        return regions.size();
    }

    /** To be called after {@link #load} has committed. */
    void forget() {
        known = new Known(Map.of(), Instant.EPOCH);
    }

    private Chain chain(String code) {
        Known now = known();
        // Of codes that are none, anybody may ask for as many as they like: those are not kept.
        return now.byCode().containsKey(code)
                ? now.chains().computeIfAbsent(code, of -> chain(of, now.byCode()))
                : Chain.NONE;
    }

    private static Chain chain(String code, Map<String, Region> byCode) {
        List<Region> chain = new ArrayList<>();
        Region next = byCode.get(code);
        while (next != null && chain.size() < DEEPEST) {
            chain.add(next);
            next = next.parent() == null ? null : byCode.get(next.parent());
        }
        return new Chain(
                chain.stream().map(Region::code).toList(),
                PlaceNames.of(chain.stream()
                        .flatMap(region -> region.names().stream())
                        .toList()));
    }

    private Map<String, Region> byCode() {
        return known().byCode();
    }

    private Known known() {
        Known now = known;
        if (now.at().plus(KEPT).isBefore(clock.instant())) {
            now = new Known(read(), clock.instant());
            known = now;
        }
        return now;
    }

    private Map<String, Region> read() {
        Map<String, Region> byCode = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT code, parent, name_en, name_zh FROM region ORDER BY code")
                .map((row, context) ->
                        new Region(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .forEach(region -> byCode.put(region.code(), region)));
        return byCode;
    }
}
