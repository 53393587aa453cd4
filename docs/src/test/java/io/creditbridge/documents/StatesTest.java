package io.creditbridge.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.audit.Transitions;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.obstacle.CaseStatus;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.proposal.ProposalStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatesTest {

    private static final Path DOCUMENT = Path.of("reference/states.md");

    @Test
    void theDiagramsAreTheTransitionTables() throws IOException {
        String expected = "# States and who moves them\n\n"
                + "Generated from the transition tables; run the tests with `-Dstates.write=true` after changing one.\n"
                + section(
                        "Application",
                        "The owner drafts, sends, accepts and withdraws; the work team screens and"
                                + " recommends; the clock ends it.",
                        ApplicationStatus.class,
                        ApplicationStatus.MOVES)
                + section(
                        "Proposal",
                        "The officer reviews, asks, offers and refuses; a second person confirms; the owner"
                                + " answers, accepts and withdraws; the clock lapses.",
                        ProposalStatus.class,
                        ProposalStatus.MOVES)
                + section(
                        "Guarantee",
                        "The bank's offer requests it; the sharer confirms or declines, or follows the loan; the payout"
                                + " makes it active; claims, payments and recoveries move it; the clock lets it expire.",
                        GuaranteeStatus.class,
                        GuaranteeStatus.MOVES)
                + section(
                        "Claim",
                        "The bank files, and may withdraw before the first payment; one person of each sharer checks or"
                                + " declines; another one pays. A claim of which no sharer bears anything is settled.",
                        ClaimStatus.class,
                        ClaimStatus.MOVES)
                + section(
                        "Recovery",
                        "One person of the bank records what came in; another one confirms or sends back.",
                        Recovery.Status.class,
                        Recovery.Status.MOVES)
                + section(
                        "Change of a facility",
                        "One person of the sharer proposes; another one confirms or sends back. Rule packs"
                                + " and changes of accounts move alike.",
                        FacilityChange.Status.class,
                        FacilityChange.Status.MOVES)
                + section(
                        "Loan",
                        "The officer records the contract and writes the drawdown; a second person confirms or sends"
                                + " it back; repayments close it; the owner's withdrawal before drawdown cancels it.",
                        LoanStatus.class,
                        LoanStatus.MOVES)
                + section(
                        "Obstacle case",
                        "The owner, the bank or a refusal opens it; the work team assigns, asks the other region's team,"
                                + " resolves with evidence and sends the file back to the same bank.",
                        CaseStatus.class,
                        CaseStatus.MOVES)
                + section(
                        "Product",
                        "The product manager writes; the approver publishes, sends back and retires.",
                        ProductStatus.class,
                        ProductStatus.MOVES);
        if (Boolean.getBoolean("states.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
    }

    private static <S extends Enum<S>> String section(String name, String who, Class<S> type, Transitions<S> moves) {
        StringBuilder text = new StringBuilder("\n## " + name + "\n\n" + who + "\n\n```mermaid\nstateDiagram-v2\n");
        for (S from : type.getEnumConstants()) {
            Arrays.stream(type.getEnumConstants())
                    .filter(to -> moves.allow(from, to))
                    .forEach(to -> text.append("  ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append('\n'));
            if (moves.after(from).isEmpty()) {
                text.append("  ").append(from).append(" --> [*]\n");
            }
        }
        return text.append("```\n").toString();
    }
}
