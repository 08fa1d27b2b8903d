package daylight.petitions.regions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Knows all places. They are few and only ever added to, so each process keeps the codes it has met. */
@ApplicationScoped
public class Regions {
    private static final int DEEPEST = 10;
    private static final String SELECT =
            "SELECT code, parent, name_en, name_zh, tile_column, tile_row, short_en, short_zh FROM region";

    private final Jdbi jdbi;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Regions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether it is known without asking the database; false says nothing. */
    public boolean met(String code) {
        return known.contains(code);
    }

    public boolean knows(String code) {
        if (met(code)) {
            return true;
        }
        boolean there =
                jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM region WHERE code = :code)")
                        .bind("code", code)
                        .mapTo(Boolean.class)
                        .one());
        if (there) {
            known.add(code);
        }
        return there;
    }

    /** The place itself and those it lies in, nearest first: as they are now, for another replica may have been told of other parents. */
    public List<String> upwards(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "WITH RECURSIVE up AS (SELECT code, parent, 1 AS depth FROM region WHERE code = :code"
                                + " UNION ALL SELECT r.code, r.parent, u.depth + 1 FROM region r JOIN up u ON r.code = u.parent WHERE u.depth < :deepest)"
                                + " SELECT code FROM up ORDER BY depth")
                .bind("code", code)
                .bind("deepest", DEEPEST)
                .mapTo(String.class)
                .list());
    }

    public List<Region> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " ORDER BY code")
                .map((row, context) -> read(row))
                .list());
    }

    /** Adds places, or gives known ones new names; parents must come before what lies in them, or be known. A square stays until another is given. */
    @Transactional
    public void load(List<Region> regions) {
        jdbi.useHandle(handle -> regions.forEach(region -> put(handle, region)));
    }

    private static void put(Handle handle, Region region) {
        Tile tile = region.tile();
        handle.createUpdate(
                        "INSERT INTO region AS r (code, parent, name_en, name_zh, tile_column, tile_row, short_en, short_zh)"
                                + " VALUES (:code, :parent, :en, :zh, :column, :row, :shortEn, :shortZh)"
                                + " ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, name_en = excluded.name_en, name_zh = excluded.name_zh,"
                                + " tile_column = coalesce(excluded.tile_column, r.tile_column), tile_row = coalesce(excluded.tile_row, r.tile_row),"
                                + " short_en = coalesce(excluded.short_en, r.short_en), short_zh = coalesce(excluded.short_zh, r.short_zh)")
                .bind("code", region.code())
                .bind("parent", region.parent())
                .bind("en", region.nameEn())
                .bind("zh", region.nameZh())
                .bind("column", tile == null ? null : tile.column())
                .bind("row", tile == null ? null : tile.row())
                .bind("shortEn", tile == null ? null : tile.shortEn())
                .bind("shortZh", tile == null ? null : tile.shortZh())
                .execute();
    }

    private static Region read(ResultSet row) throws SQLException {
        Integer column = (Integer) row.getObject("tile_column");
        return new Region(
                row.getString("code"),
                row.getString("parent"),
                row.getString("name_en"),
                row.getString("name_zh"),
                column == null
                        ? null
                        : new Tile(
                                column, row.getInt("tile_row"), row.getString("short_en"), row.getString("short_zh")));
    }
}
