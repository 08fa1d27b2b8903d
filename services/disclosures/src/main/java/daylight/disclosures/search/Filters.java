package daylight.disclosures.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.indexing.RegionPath;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answer is limited to besides the words. Empty lists and nulls limit nothing. */
record Filters(
        List<String> agencies,
        List<String> categories,
        @Nullable String region,
        List<String> languages,
        @Nullable Integer year,
        @Nullable Boolean late,
        @Nullable String state,
        Period issued,
        Period published) {

    /** Both ends belong to it. */
    record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

        void addTo(ArrayNode filters, String field) {
            if (from == null && to == null) {
                return;
            }
            ObjectNode range = Json.object();
            if (from != null) {
                range.put("gte", from.toString());
            }
            if (to != null) {
                range.put("lte", to.toString());
            }
            filters.add(Json.wrap("range", Json.wrap(field, range)));
        }
    }

    /** Limits that no facet shows. */
    ArrayNode plain() {
        ArrayNode filters = Json.array();
        if (state != null) {
            filters.add(Json.term("state", state));
        }
        issued.addTo(filters, "issued");
        published.addTo(filters, "publishedAt");
        return filters;
    }

    /** Limits on what a facet counts. A facet's own limit must not hide its other values, so each is kept apart. */
    Map<Facet, ObjectNode> byFacet() {
        Map<Facet, ObjectNode> filters = new EnumMap<>(Facet.class);
        if (!agencies.isEmpty()) {
            filters.put(Facet.AGENCY, Json.terms("agency", agencies));
        }
        if (!categories.isEmpty()) {
            filters.put(Facet.CATEGORY, Json.terms("category", categories));
        }
        if (region != null) {
            filters.put(Facet.REGION, Json.term("regionPath", RegionPath.prefix(region)));
        }
        if (!languages.isEmpty()) {
            filters.put(Facet.LANGUAGE, Json.terms("language", languages));
        }
        if (year != null) {
            filters.put(Facet.YEAR, Json.term("year", year.toString()));
        }
        if (late != null) {
            filters.put(Facet.LATE, Json.term("late", late.toString()));
        }
        return filters;
    }
}
