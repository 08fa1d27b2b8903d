package daylight.organizations.application;

/** What can be done with an application. */
public enum ApplicationAct {
    SUBMIT,
    WITHDRAW,
    RETURN,
    APPROVE,
    PROPOSE_REFUSAL,
    CONFIRM_REFUSAL,
    OBJECT
}
