package io.creditbridge.dataimport;

import io.creditbridge.web.InvalidInput;

/** The file cannot be read at all: empty, binary, a wrong header, a broken archive; nothing was changed. */
class FileRefused extends InvalidInput {

    FileRefused(String reasonKey, Object... arguments) {
        super("file", reasonKey, arguments);
    }
}
