package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Manchester City Council's payments above 500 pounds, each a record. */
record CouncilPayments(List<Path> files, ObjectNode agency) implements Source {
    CouncilPayments(Path folder) {
        this(
                List.of(
                        folder.resolve("manchester_january-2021.csv"),
                        folder.resolve("manchester_february-2021.csv"),
                        folder.resolve("manchester_march-2021.csv")),
                NewRecord.agency("manchester", "Manchester City Council", "", "GB-EAW"));
    }

    @Override
    public List<ObjectNode> records() throws IOException {
        List<ObjectNode> records = new ArrayList<>();
        for (Path file : files) {
            for (Row row : Csv.rows(file)) {
                records.add(Payment.record(
                        agency,
                        new Payment(
                                Text.line(row.get("supplier")),
                                new BigDecimal(row.get("amount_gbp")),
                                row.get("payment_date"),
                                row.get("transaction_number"),
                                Text.line(row.get("expense_type")),
                                Text.line(row.get("service_area")),
                                "",
                                "")));
            }
        }
        return records;
    }
}
