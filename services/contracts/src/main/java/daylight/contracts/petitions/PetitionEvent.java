package daylight.contracts.petitions;

import daylight.contracts.Event;

/** What happens in the petitions service. */
public sealed interface PetitionEvent extends Event
        permits PetitionDrafted,
                PetitionSubmitted,
                PetitionSponsored,
                PetitionFlagged,
                PetitionUnflagged,
                PetitionOpened,
                PetitionRejected,
                PetitionTakenDown,
                PetitionRestored,
                ResponseThresholdReached,
                HearingThresholdReached,
                PetitionResponded,
                PetitionEndorsed,
                EndorsementWithdrawn,
                MailDomainClassified,
                DeadlineRecomputed,
                PetitionTakenOver,
                HearingHeld,
                PetitionClosed,
                PetitionArchived,
                PetitionLapsed,
                SignaturesCounted,
                SignaturesInvalidated,
                BurstNoticed,
                ModerationNoted {
    String TOPIC = "daylight.petitions";

    @Override
    default String topic() {
        return TOPIC;
    }
}
