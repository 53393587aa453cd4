package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Created;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Training over HTTP: give files, start a run, ask how far it is, read the report, put the candidate to use. */
@RestController
@RequestMapping("/api/v1/models")
@Tag(name = "Models", description = "Training of scorecards on an analyst's files, and the cards in use")
class ModelApi {

    private final ReceiveTrainingFiles receiving;
    private final TrainModel training;
    private final ActivateModel activation;
    private final ModelReading reading;
    private final JsonMapper json;

    ModelApi(
            ReceiveTrainingFiles receiving,
            TrainModel training,
            ActivateModel activation,
            ModelReading reading,
            JsonMapper json) {
        this.receiving = receiving;
        this.training = training;
        this.activation = activation;
        this.reading = reading;
        this.json = json;
    }

    /** What a model is to be used for. */
    record UseBody(@Nullable String use) {}

    /** A set of files and what was recognised. */
    record SetAnswer(UUID id, SetView view) {

        static SetAnswer of(TrainingSets.TrainingSet set) {
            return new SetAnswer(set.id(), set.view());
        }
    }

    /** One set of files in the list. */
    record SetRow(UUID id, Instant uploadedAt, List<String> files, Recognised.Shape shape, int cases) {

        static SetRow of(TrainingSets.TrainingSet set) {
            SetView view = set.view();
            return new SetRow(set.id(), set.uploadedAt(), view.files(), view.shape(), view.cases());
        }
    }

    @Operation(
            summary = "Give files to train on",
            description = "One table of cases, or outcomes with ledgers of trade or bank accounts; CSV, packed or not."
                    + " Answers what was recognised and which columns are left out, with the reason.")
    @PostMapping(path = "/training-sets", consumes = MediaType.ALL_VALUE)
    ResponseEntity<SetAnswer> upload(Actor actor, @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        return ResponseEntity.status(HttpStatus.CREATED).body(SetAnswer.of(receiving.receive(actor, files)));
    }

    @Operation(summary = "List sets of files, latest first")
    @GetMapping("/training-sets")
    Page<SetRow> sets(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        PageRequest wanted = PageRequest.of(page, size, sort == null ? "-uploadedAt" : sort, TrainingSets.SORTS);
        return reading.sets(actor, wanted).map(SetRow::of);
    }

    @Operation(summary = "What a set of files was recognised as")
    @GetMapping("/training-sets/{id}")
    SetAnswer set(Actor actor, @PathVariable UUID id) {
        return SetAnswer.of(reading.set(actor, id));
    }

    @Operation(
            summary = "Start a training run",
            description = "It goes on in the background; ask the run how far it is. One at a time on a node.")
    @PostMapping("/runs")
    ResponseEntity<Map<String, String>> start(Actor actor, @RequestBody ModelForm body) {
        Fields fields = new Fields();
        TrainingRun.Choice choice = body.choice(fields);
        String set = fields.text("trainingSet", body.trainingSet(), 36, 36);
        fields.check();
        return Created.at("/models/runs", training.start(actor, id(set), choice));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new InvalidInput("trainingSet", "problem.missing");
        }
    }

    @Operation(summary = "List training runs, latest first")
    @GetMapping("/runs")
    Page<TrainingRun> runs(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return reading.runs(actor, PageRequest.of(page, size, sort == null ? "-startedAt" : sort, TrainingRuns.SORTS));
    }

    @Operation(summary = "A training run with its report; a figure that was not measured is null")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrainingRun.class)))
    @GetMapping(path = "/runs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode run(Actor actor, @PathVariable UUID id) {
        return KnownFigures.of(reading.run(actor, id), json);
    }

    @Operation(summary = "Stop a training run")
    @PostMapping("/runs/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, @PathVariable UUID id) {
        training.cancel(actor, id);
    }

    @Operation(
            summary = "Put a candidate to use",
            description = "By another person than the one who trained it; CHAMPION decides, CHALLENGER is recorded.")
    @PostMapping("/runs/{id}/activation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void activate(Actor actor, @PathVariable UUID id, @RequestBody UseBody body) {
        reading.run(actor, id);
        activation.activate(actor, id, ModelUseApi.use(body.use()));
    }

    @Operation(summary = "The file of a candidate")
    @GetMapping(path = "/runs/{id}/model", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> file(Actor actor, @PathVariable UUID id) {
        return download(reading, actor, id);
    }

    static ResponseEntity<String> download(ModelReading reading, Actor actor, UUID id) {
        String text = reading.modelText(actor, id);
        String name = reading.run(actor, id).modelVersion() + ".model";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
