package daylight.embedded.server;

import daylight.embedded.part.Part;
import daylight.embedded.part.Probe;
import java.util.List;

/** A mail server that takes every message and delivers none; tests and curious people read them over its HTTP API. */
public final class Mail {

    public static final String NAME = "mail";

    private Mail() {}

    public static JavaProgram program(Place place, Ports ports) {
        return JavaProgram.of(
                        NAME,
                        48,
                        List.of("-XX:TieredStopAtLevel=1", "-Xss512k"),
                        JavaProgram.jars(place.module(NAME).resolve("lib")),
                        List.of("com.icegreen.greenmail.standalone.GreenMailStandaloneRunner"))
                .with(List.of(
                        "-Dgreenmail.smtp.hostname=127.0.0.1",
                        "-Dgreenmail.smtp.port=" + ports.smtp(),
                        "-Dgreenmail.imap.hostname=127.0.0.1",
                        "-Dgreenmail.imap.port=" + ports.imap(),
                        "-Dgreenmail.api.hostname=127.0.0.1",
                        "-Dgreenmail.api.port=" + ports.mailApi(),
                        // A mailbox appears with its first message, and any password opens it.
                        "-Dgreenmail.auth.disabled"));
    }

    public static Part part(Place place, Ports ports, AotCaches caches) {
        var probe = Probe.http("http://127.0.0.1:" + ports.mailApi() + "/api/service/readiness");
        return Part.of(NAME, () -> program(place, ports).command(caches), place.root(), probe);
    }
}
