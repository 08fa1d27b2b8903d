/**
 * What the gateway itself says when it cannot pass a request on: problem+json (RFC 9457) for programs, a plain page for people, in English or, under {@code /zh}, in Chinese.
 *
 * <p>Cast: {@link daylight.gateway.answering.Fault} names every such answer; {@link daylight.gateway.answering.FaultPages} holds its words, read once from
 * {@code faults_en.properties} and {@code faults_zh.properties}.
 */
@NullMarked
package daylight.gateway.answering;

import org.jspecify.annotations.NullMarked;
