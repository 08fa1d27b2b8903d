package daylight.web.page;

/** The places of the navigation. A place is listed when it is open; the others join with the services behind them. */
public enum Place {
    HOME,
    RECORDS,
    AGENCIES,
    ABOUT,
    MY
}
