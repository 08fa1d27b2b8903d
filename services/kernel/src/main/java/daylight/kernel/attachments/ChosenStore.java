package daylight.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The store that the setting names. */
@ApplicationScoped
class ChosenStore {
    private final Instance<AttachmentStore> stores;
    private final AttachmentsConfig config;

    ChosenStore(@Any Instance<AttachmentStore> stores, AttachmentsConfig config) {
        this.stores = stores;
        this.config = config;
    }

    /** @throws IllegalStateException when it names none that there is */
    AttachmentStore get() {
        return stores.stream()
                .filter(one -> one.name().equals(config.store()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "daylight.attachments.store names none of the stores there are: " + config.store()));
    }
}
