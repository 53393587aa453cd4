package io.creditbridge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnReviewTest {

    private final TrainingTable table = LoanFile.of(3000, 5);
    private final OutcomeColumn outcome = OutcomeColumn.find(table).orElseThrow();
    private final Map<String, ColumnConcern> found =
            ColumnReview.of(table, outcome, ColumnReview.vintage(table)).stream()
                    .collect(Collectors.toMap(ColumnFinding::column, ColumnFinding::concern));

    @Test
    void findsTheOutcomeAndWhichValueIsBad() {
        assertThat(outcome).isEqualTo(new OutcomeColumn("MIS_Status", "CHGOFF"));
    }

    @Test
    void leavesOutWhatOnlyNamesACase() {
        assertThat(found)
                .containsEntry("LoanNr_ChkDgt", ColumnConcern.IDENTIFIER)
                .containsEntry("Name", ColumnConcern.IDENTIFIER)
                .containsEntry("Filler", ColumnConcern.CONSTANT)
                .containsEntry("ApprovalDate", ColumnConcern.DAY)
                .containsEntry("ApprovalFY", ColumnConcern.DAY);
    }

    @Test
    void leavesOutWhatWasKnownOnlyAfterTheOutcome() {
        assertThat(found)
                .containsEntry("Term", ColumnConcern.ROUNDNESS_TELLS_THE_OUTCOME)
                .containsEntry("RealEstate", ColumnConcern.FOLLOWS_FROM_A_LEAK)
                .containsEntry("ChgOffDate", ColumnConcern.AFTER_THE_OUTCOME)
                .containsEntry("ChgOffPrinGr", ColumnConcern.AFTER_THE_OUTCOME);
    }

    @Test
    void findsLeaksByWhatTheyDoWhereTheirNamesSayNothing() {
        TableBuilder file = new TableBuilder(List.of("figure", "note", "honest", "default"));
        for (int i = 0; i < 400; i++) {
            boolean bad = i % 4 == 0;
            file.add(List.of(
                    String.valueOf(bad ? 100 + i : i / 100),
                    bad ? "x" + i % 3 : "",
                    String.valueOf(i % 7),
                    bad ? "1" : "0"));
        }
        TrainingTable unnamed = file.build();
        assertThat(ColumnReview.of(unnamed, OutcomeColumn.find(unnamed).orElseThrow(), Optional.empty()))
                .extracting(ColumnFinding::column, ColumnFinding::concern)
                .containsExactly(
                        tuple("figure", ColumnConcern.TOO_GOOD_ALONE),
                        tuple("note", ColumnConcern.FILLED_FOR_ONE_OUTCOME));
    }

    @Test
    void leavesOutWhatNobodyMayBeJudgedBy() {
        assertThat(found).containsEntry("Gender", ColumnConcern.SENSITIVE);
        assertThat(ColumnNames.concern("owner_age_at_loan")).contains(ColumnConcern.SENSITIVE);
        assertThat(ColumnNames.concern("average_salary")).isEmpty();
    }

    @Test
    void readsOverValuesThatOnlySayWhenACaseHappened() {
        assertThat(found)
                .containsEntry("NAICS", ColumnConcern.MARK_OF_THE_TIME)
                .containsEntry("UrbanRural", ColumnConcern.MARK_OF_THE_TIME);
        List<ModelInput> inputs =
                InputPlan.of(table, outcome, ColumnReview.of(table, outcome, ColumnReview.vintage(table)), Set.of());
        assertThat(inputs)
                .extracting(ModelInput::id)
                .containsExactly(
                        "state",
                        "bank_state",
                        "naics_start",
                        "no_emp",
                        "disbursement_gross",
                        "gr_appv",
                        "sba_appv",
                        "gr_appv_to_disbursement_gross",
                        "sba_appv_to_disbursement_gross",
                        "sba_appv_to_gr_appv",
                        "state_is_bank_state");
        assertThat(inputs.get(2).neutral()).contains("0");
        assertThat(inputs.getFirst().neutral()).isEmpty();
    }

    @Test
    void usesAColumnOfConcernWhereTheAnalystPutsItBack() {
        List<ColumnFinding> findings = ColumnReview.of(table, outcome, ColumnReview.vintage(table));
        assertThat(InputPlan.of(table, outcome, findings, Set.of("term", "ApprovalFY")))
                .extracting(ModelInput::id)
                .contains("term", "approval_fy")
                .doesNotContain("gender", "mis_status");
    }

    @Test
    void readsNumbersDaysAndWordsAsFilesWriteThem() {
        TableBuilder file = new TableBuilder(List.of("\uFEFFamount", "loan_date", "iso", "word", "empty"));
        file.add(List.of("$1,250.00", "930705", "2020-02-29", "a", "NaN"));
        file.add(List.of(" 3e2 ", "991231", "2020-03-01 10:00:00", "1", ""));
        file.add(List.of("NA", "", "?"));
        TrainingTable read = file.build();
        TableColumn amount = read.column("AMOUNT").orElseThrow();
        assertThat(amount.values()).containsExactly(1250, 300, Double.NaN);
        assertThat(read.column("loan_date").orElseThrow().number(0))
                .isEqualTo((double) LocalDate.of(1993, 7, 5).toEpochDay());
        assertThat(read.column("iso").orElseThrow().kind()).isEqualTo(TableColumn.Kind.DAY);
        assertThat(read.column("word").orElseThrow().levels()).containsExactly("a", "1");
        assertThat(read.column("empty").orElseThrow().distinct()).isZero();
    }
}
