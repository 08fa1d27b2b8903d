package daylight.organizations.register;

/** What can be done with a filing. */
public enum FilingAct {
    /** With effect today, or on its day. */
    ACCEPT,
    SCHEDULE,
    REFUSE,
    RETRACT,
    /** Its day has come. */
    TAKE_EFFECT
}
