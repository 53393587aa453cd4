package io.creditbridge.demo;

/** The demonstration was not loaded to its end: the program was stopped meanwhile. */
class DemoUnfinished extends RuntimeException {

    DemoUnfinished() {
        super("The demonstration was not loaded to its end, because the program was stopped meanwhile.");
    }
}
