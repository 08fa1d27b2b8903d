/**
 * Officers as somebody writes them down, in an application or a filing.
 *
 * <p>Cast: {@link daylight.organizations.officers.ReadOfficers} reads a list and refuses what is wrong; {@link daylight.organizations.officers.OfficerRules} says what a list lacks by the rules of its kind; {@link
 * daylight.organizations.officers.WhoMayLead} says who may not lead, today.
 *
 * <p>Invariants: one person, one office, but for the legal representative, who may hold any other but that of a supervisor; nobody who is banned; an identity number goes in and never comes out.
 */
@NullMarked
package daylight.organizations.officers;

import org.jspecify.annotations.NullMarked;
