package daylight.disclosures.description;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that all forms of a search take: they are read from the query as a whole, so that every fault is told at once, and no method names them. */
final class SearchQuestion {
    private static final Set<String> PAGED = Set.of("searchRecords", "followSearch");
    private static final Set<String> WHOLE = Set.of("exportSearchAsCsv", "exportSearchAsNdjson");

    private SearchQuestion() {}

    static void describe(Operation operation) {
        String id = operation.getOperationId();
        if (id == null || !(PAGED.contains(id) || WHOLE.contains(id))) {
            return;
        }
        parameters().forEach(operation::addParameter);
        if (PAGED.contains(id)) {
            operation.addParameter(one("size", number(1, 100), "Results a page"));
            operation.addParameter(one("cursor", text(), "The next of the page before"));
        }
    }

    private static List<Parameter> parameters() {
        return List.of(
                one("q", text().maxLength(1_000), "Words, phrases in quotation marks, -word, OR"),
                many("agency", "Slugs of agencies"),
                many("category", "Codes of categories"),
                one("region", text().pattern("[0-9]{2,12}"), "Code of GB/T 2260, with its sub-regions"),
                many("language", "en, zh"),
                one("issuedFrom", date(), "Date of issue, from"),
                one("issuedTo", date(), "Date of issue, up to and including"),
                one("publishedFrom", date(), "Day of publication here, from"),
                one("publishedTo", date(), "Day of publication here, up to and including"),
                one("late", OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN), "Published late, or not"),
                one("state", choice("published", "withdrawn", "erased"), "Where the record stands"),
                one("year", number(1000, 9999), "Year of issue"),
                one(
                        "sort",
                        choice("relevance", "newest", "oldest"),
                        "Relevance unless no words are given; a feed has its own order"));
    }

    private static Parameter one(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static Parameter many(String name, String description) {
        Schema list = OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(text());
        return one(name, list, description + "; may be repeated")
                .style(Parameter.Style.FORM)
                .explode(true);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema date() {
        return text().format("date");
    }

    private static Schema choice(String... values) {
        return text().enumeration(Arrays.<Object>asList((Object[]) values));
    }

    private static Schema number(int least, int most) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(java.math.BigDecimal.valueOf(least))
                .maximum(java.math.BigDecimal.valueOf(most));
    }
}
