package daylight.contracts;

import java.util.UUID;

/** Something that happened to one aggregate. The record's components are its data on the wire; the methods here go into the envelope. */
public interface Event {
    /** The aggregate it happened to: the Kafka key, so that events of one aggregate stay in order. */
    UUID aggregateId();

    /** The aggregate's version after the event, from 1 without gaps. */
    long version();

    /** The topic, without the prefix of an installation: {@code daylight.disclosures}. */
    String topic();

    /** The CloudEvents type: the record's name, in the past tense. */
    default String type() {
        return getClass().getSimpleName();
    }
}
