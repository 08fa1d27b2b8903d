package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Titles, numbers and dates of Chinese policy documents, one agency a file. */
record PolicyDocuments(Path file, ObjectNode agency) implements Source {
    static List<Source> in(Path folder) {
        return List.of(
                of(folder, "state_council", "state-council", "State Council of China", "国务院", ""),
                of(folder, "shanghai", "shanghai", "Shanghai Municipal People's Government", "上海市人民政府", "310000"),
                of(folder, "henan", "henan", "Henan Provincial People's Government", "河南省人民政府", "410000"),
                of(folder, "guangdong", "guangdong", "Guangdong Provincial People's Government", "广东省人民政府", "440000"),
                of(folder, "yunnan", "yunnan", "Yunnan Provincial People's Government", "云南省人民政府", "530000"),
                of(folder, "sichuan", "sichuan", "Sichuan Provincial People's Government", "四川省人民政府", "510000"),
                of(folder, "hainan", "hainan", "Hainan Provincial People's Government", "海南省人民政府", "460000"));
    }

    private static Source of(Path folder, String file, String slug, String nameEn, String nameZh, String region) {
        ObjectNode agency = NewRecord.agency(slug, nameEn, nameZh, "CN");
        NewRecord.put(agency, "region", region);
        return new PolicyDocuments(folder.resolve(file + ".csv"), agency);
    }

    @Override
    public List<ObjectNode> records() throws IOException {
        List<ObjectNode> records = new ArrayList<>();
        for (Row row : Csv.rows(file)) {
            ObjectNode record = NewRecord.record(agency, "policy-documents", Text.line(row.get("title")));
            record.put("language", "zh");
            NewRecord.put(record, "documentNumber", Text.line(row.get("doc_number")));
            NewRecord.put(record, "issued", row.get("issued"));
            NewRecord.put(record, "firstPublished", row.get("published"));
            NewRecord.put(record, "sourceUrl", row.get("url"));
            records.add(record);
        }
        return records;
    }
}
