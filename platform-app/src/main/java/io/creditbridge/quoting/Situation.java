package io.creditbridge.quoting;

import java.time.LocalDate;

/**
 * A firm's facts and its need on the day it applies: today's, or what they would be after a change.
 *
 * @param facts what products ask of the firm
 * @param need what it asks for
 * @param start the day it applies
 */
record Situation(FirmFacts facts, Need need, LocalDate start) {

    Situation with(Need other) {
        return new Situation(facts, other, start);
    }

    Situation with(FirmFacts other) {
        return new Situation(other, need, start);
    }
}
