package io.creditbridge.demo;

import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.money.Money;
import io.creditbridge.obstacle.CaseStatus;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.FormErrors;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Page;
import io.creditbridge.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component of the design on one page, for those who build pages; with the demonstration, or alone. */
@Controller
@Profile({"demo", "style"})
class StylePage {

    private final MessageSource messages;
    private final Today today;

    StylePage(MessageSource messages, Today today) {
        this.messages = messages;
        this.today = today;
    }

    /** One row of the list. */
    record Row(String firm, Money amount, LocalDate day, String status) {}

    /** One step of the timeline. */
    record Step(
            Instant at,
            String action,
            String organizationZh,
            String organizationEn,
            String actor,
            @Nullable String bankZh,
            @Nullable String bankEn,
            String detail,
            @Nullable LocalDate due) {}

    @GetMapping("/style")
    String show(Locale locale, Model model) {
        model.addAttribute("states", states());
        model.addAttribute("industries", Industry.values());
        model.addAttribute("purposes", LoanPurpose.values());
        model.addAttribute("collaterals", Arrays.copyOf(CollateralKind.values(), 3));
        model.addAttribute("amount", Money.ofYuan(1_234_567));
        model.addAttribute("today", today.day());
        model.addAttribute("page", new Page<>(rows(), 1, 2, 6));
        model.addAttribute("steps", steps());
        InvalidInput wrong = new InvalidInput(List.of(
                FieldProblem.of("wrong", "style.wrong"),
                FieldProblem.of("unchosen", "problem.choose"),
                FieldProblem.of("unwritten", "problem.missing"),
                FieldProblem.of("purposes", "problem.choose")));
        model.addAttribute("errors", FormErrors.of(wrong, messages, locale));
        return "demo/style";
    }

    /** The states of every kind of record, by the beginning of their words' keys. */
    private static Map<String, List<String>> states() {
        Map<String, List<String>> states = new LinkedHashMap<>();
        states.put("application", names(ApplicationStatus.values()));
        states.put("proposal", names(ProposalStatus.values()));
        states.put("product", names(ProductStatus.values()));
        states.put("loan", names(LoanStatus.values()));
        states.put("case", names(CaseStatus.values()));
        states.put("guarantee", names(GuaranteeStatus.values()));
        states.put("claim", names(ClaimStatus.values()));
        return states;
    }

    private static List<String> names(Enum<?>... states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }

    private List<Row> rows() {
        return List.of(
                new Row("绿野蔬菜专业合作社", Money.ofYuan(500_000), today.day().plusDays(9), "IN_MARKET"),
                new Row("渤海精密机械有限公司", Money.ofYuan(2_300_000), today.day().plusDays(30), "SUBMITTED"));
    }

    private List<Step> steps() {
        Instant now = today.now();
        LocalDate due = today.day().plusDays(30);
        return List.of(
                new Step(now, "APPLICATION_SUBMITTED", "绿野合作社", "Green Field", "王", null, null, "", null),
                new Step(now, "PROPOSAL_OFFERED", "泰山银行", "Taishan Bank", "李", "泰山银行", "Taishan Bank", "", due));
    }
}
