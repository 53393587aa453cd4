package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes an uploaded file from the server's hands to the import, and clears up behind it. */
@Component
class ReceiveFile {

    private final ImportTransactions importing;

    ReceiveFile(ImportTransactions importing) {
        this.importing = importing;
    }

    ImportReport receive(Actor actor, EnterpriseId id, @Nullable MultipartFile file, boolean skipBadRows)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new FileRefused("import.file.empty");
        }
        Path spooled = Files.createTempFile("transactions", ".upload");
        try {
            file.transferTo(spooled);
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return importing.run(actor, id, new ImportTransactions.Upload(spooled, name, skipBadRows));
        } finally {
            Files.deleteIfExists(spooled);
        }
    }
}
