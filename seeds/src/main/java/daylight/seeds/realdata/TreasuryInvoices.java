package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** HM Treasury's invoices above 25,000 pounds, each a record. */
record TreasuryInvoices(List<Path> files, ObjectNode agency) implements Source {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    TreasuryInvoices(Path folder) {
        this(
                List.of(
                        folder.resolve("hmt_2025-01.json"),
                        folder.resolve("hmt_2025-02.json"),
                        folder.resolve("hmt_2025-03.json")),
                NewRecord.agency("hm-treasury", "HM Treasury", "", "GB-EAW"));
    }

    @Override
    public List<ObjectNode> records() throws IOException {
        List<ObjectNode> records = new ArrayList<>();
        for (Path file : files) {
            JsonNode month = JSON.readTree(file.toFile());
            String source = month.at("/metadata/publication_url").asText();
            for (JsonNode row : month.get("data")) {
                records.add(Payment.record(
                        agency,
                        new Payment(
                                text(row, "supplier"),
                                row.path("amount_gbp").decimalValue(),
                                row.path("date").asText(),
                                text(row, "transaction_number"),
                                text(row, "expense_type"),
                                text(row, "expense_area"),
                                text(row, "description"),
                                source)));
            }
        }
        return records;
    }

    /** The source writes a missing number as the word None. */
    private static String text(JsonNode row, String field) {
        String text = Text.line(row.path(field).asText(""));
        return text.equals("None") ? "" : text;
    }
}
