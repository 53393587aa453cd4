package io.creditbridge.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time, and the day it is in China, where deadlines are counted. */
@Component
public class Today {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The current day. */
    public LocalDate day() {
        return dayOf(clock.instant());
    }

    /** The day it was in China at a time. */
    public LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, CHINA);
    }

    /** The current time. */
    public Instant now() {
        return clock.instant();
    }
}
