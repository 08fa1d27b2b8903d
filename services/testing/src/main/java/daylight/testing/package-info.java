/**
 * Test support for every service.
 *
 * <p>Cast: {@link daylight.testing.RealServers} starts the real servers once a build and gives the module its own database, topics and indexes; {@link daylight.testing.Tokens} asks the
 * real Keycloak for tokens; {@link daylight.testing.ArchitectureRules} and {@link daylight.testing.AccessRules} are the rules of every service; {@link daylight.testing.DescribedAnswers} holds each answer that a test sees against the OpenAPI document. To wait on a condition, use Awaitility.
 */
@NullMarked
package daylight.testing;

import org.jspecify.annotations.NullMarked;
