package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A search as a feed (RFC 4287), what changed last first. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /**
     * What the feed says of itself.
     *
     * @param self its address, which is its identity too
     * @param page the page for people that shows the same
     * @param next where older entries are
     * @param today what it says of its age when it is empty
     */
    record Head(
            String title,
            String self,
            String page,
            @Nullable String next,
            Instant today) {}

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private AtomFeed() throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] write(Head head, Iterable<JsonNode> records, ResultItems items) {
        try {
            AtomFeed feed = new AtomFeed();
            feed.open(head, records);
            for (JsonNode record : records) {
                feed.entry(record, items);
            }
            feed.xml.writeEndDocument();
            feed.xml.close();
            return feed.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
    }

    private void open(Head head, Iterable<JsonNode> records) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", head.self());
        text("title", head.title());
        text("updated", updated(records, head.today()));
        link("self", "application/atom+xml", head.self());
        link("alternate", "text/html", head.page());
        if (head.next() != null) {
            link("next", "application/atom+xml", head.next());
        }
        text("generator", "Daylight");
    }

    /** The first entry changed last; an empty feed is of today. */
    private static String updated(Iterable<JsonNode> records, Instant today) {
        for (JsonNode record : records) {
            return record.path("updatedAt").asText();
        }
        return today.toString();
    }

    private void entry(JsonNode record, ResultItems items) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", "urn:uuid:" + record.path("id").asText());
        text("title", record.path("title").asText(record.path("reference").asText()));
        text("updated", record.path("updatedAt").asText());
        text("published", record.path("publishedAt").asText());
        link("alternate", "text/html", items.url(record));
        xml.writeStartElement("author");
        text(
                "name",
                record.path("agencyNameEn")
                        .asText(record.path("agencyNameZh")
                                .asText(record.path("agency").asText())));
        xml.writeEndElement();
        if (record.has("category")) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", record.get("category").asText());
        }
        if (record.has("summary")) {
            text("summary", record.get("summary").asText());
        }
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(Plain.text(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
