package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes an analyst's files and says what they are.
 *
 * <p>An organisation keeps the files of its latest upload only; what was learnt from earlier ones stays in their runs.
 */
@Component
class ReceiveTrainingFiles {

    private static final int MOST_FILES = 20;

    private final TrainingSets sets;
    private final ModellingSettings settings;
    private final Today today;

    ReceiveTrainingFiles(TrainingSets sets, ModellingSettings settings, Today today) {
        this.sets = sets;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Stores and reads the files.
     *
     * @throws InvalidInput if they cannot be used
     */
    @Transactional
    public TrainingSets.TrainingSet receive(Actor actor, @Nullable List<MultipartFile> uploads) throws IOException {
        List<MultipartFile> given = uploads == null
                ? List.of()
                : uploads.stream().filter(file -> !file.isEmpty()).toList();
        if (given.isEmpty() || given.size() > MOST_FILES) {
            throw new InvalidInput("files", "modelling.file.none", MOST_FILES);
        }
        UUID id = UUID.randomUUID();
        Path own = Path.of(settings.folder())
                .resolve(actor.organizationId().value().toString());
        Path folder = Files.createDirectories(own.resolve(id.toString()));
        try {
            List<Hashed> ordered = new ArrayList<>();
            for (MultipartFile file : given) {
                ordered.add(hashed(file));
            }
            // The same files in another order, or packed, are the same data and give the same model.
            ordered.sort(Comparator.comparing(Hashed::hash));
            List<StoredFile> stored = new ArrayList<>();
            for (Hashed one : ordered) {
                stored.add(store(one.file(), folder, stored.size()));
            }
            SetView view = SetView.of(stored, TrainingFiles.read(stored));
            String hash = ContentHash.ofAll(ordered.stream().map(Hashed::hash).toList());
            TrainingSets.TrainingSet set = new TrainingSets.TrainingSet(id, today.now(), folder.toString(), hash, view);
            sets.insert(actor, set);
            removeOthers(own, folder);
            return set;
        } catch (InvalidInput refused) {
            remove(folder);
            throw refused;
        }
    }

    /** A file that was given, and the hash of what it says. */
    private record Hashed(MultipartFile file, String hash) {}

    private static Hashed hashed(MultipartFile file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return new Hashed(file, ContentHash.of(bytes));
        } catch (EOFException | ZipException broken) {
            throw new InvalidInput("files", "modelling.file.broken", nameOf(file));
        }
    }

    private static StoredFile store(MultipartFile file, Path folder, int number) throws IOException {
        Path path = folder.resolve(String.valueOf(number));
        try (InputStream bytes = file.getInputStream()) {
            Files.copy(bytes, path);
        }
        return new StoredFile(nameOf(file), path);
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(0, name.length() - 100));
    }

    private static void removeOthers(Path own, Path kept) throws IOException {
        List<Path> folders;
        try (Stream<Path> listed = Files.list(own)) {
            folders = listed.filter(folder -> !folder.equals(kept)).toList();
        }
        for (Path folder : folders) {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
