package daylight.kernel.inbox;

import daylight.kernel.kafka.KafkaClients;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;

/**
 * Picks out what a consumer takes, by the header that names the type: the others are not even read.
 *
 * @param types empty for all
 */
record WantedMessages(Set<String> types) {
    WantedMessages {
        types = Set.copyOf(types);
    }

    List<Message> of(ConsumerRecords<String, byte[]> records) {
        List<Message> messages = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            if (isWanted(record)) {
                messages.add(new Message(record.topic(), record.partition(), record.offset(), record.value()));
            }
        }
        return messages;
    }

    private boolean isWanted(ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader(KafkaClients.TYPE_HEADER);
        return type == null || types.isEmpty() || types.contains(new String(type.value(), StandardCharsets.UTF_8));
    }
}
