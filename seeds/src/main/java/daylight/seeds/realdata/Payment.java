package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** One payment to a supplier, as the sources of both shapes have it. */
record Payment(
        String supplier,
        BigDecimal pounds,
        String paid,
        String number,
        String kind,
        String area,
        String description,
        String source) {
    static ObjectNode record(ObjectNode agency, Payment payment) {
        String amount = "£"
                + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(payment.pounds);
        ObjectNode record = NewRecord.record(
                agency,
                "budgets-and-accounts",
                "Payment of " + amount + " to " + payment.supplier + ", " + payment.paid);
        record.put("summary", payment.kind + ", " + payment.area + ".");
        NewRecord.put(record, "body", payment.description);
        NewRecord.put(record, "documentNumber", payment.number);
        NewRecord.put(record, "issued", payment.paid);
        NewRecord.put(record, "sourceUrl", payment.source);
        return record.put("language", "en");
    }
}
