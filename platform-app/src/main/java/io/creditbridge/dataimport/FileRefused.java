package io.creditbridge.dataimport;

import java.util.List;

/** The file cannot be read at all: empty, binary, a wrong header, a broken archive; nothing was changed. */
class FileRefused extends RuntimeException {

    private final String reasonKey;
    private final List<Object> arguments;

    FileRefused(String reasonKey, Object... arguments) {
        super(reasonKey);
        this.reasonKey = reasonKey;
        this.arguments = List.of(arguments);
    }

    String reasonKey() {
        return reasonKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
