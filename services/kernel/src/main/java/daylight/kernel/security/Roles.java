package daylight.kernel.security;

/** The roles of the realm, for {@code @RolesAllowed}. */
public final class Roles {
    public static final String CITIZEN = "citizen";
    public static final String PUBLISHER = "publisher";
    public static final String MODERATOR = "moderator";
    public static final String REGISTRAR = "registrar";
    public static final String INVESTIGATOR = "investigator";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
